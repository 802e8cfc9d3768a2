import { useTranslation } from 'react-i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import { FileChooser } from '../../ui/FileChooser'
import { WhyRefused } from '../../shared/words/WhyRefused'
import { Notice } from '../../ui/Notice'
import styles from './backup.module.css'
import { useFailureWords } from './useFailureWords'
import type { RestoreStep } from './useRestore'

interface Props {
  readonly step: Extract<RestoreStep, { readonly type: 'Choose' }>
  readonly onFile: (file: File) => void
}

/** Where it begins, and where it ends for a file that is refused: nothing has changed then. */
export function ChooseBackup({ step, onFile }: Props) {
  const { t } = useTranslation('restore')
  return (
    <>
      <p>{t('choose.intro')}</p>
      <Refused step={step} />
      <FileChooser
        label={t('choose.choose')}
        hint={t('choose.chooseHint', { name: 'groeispiegel-reservekopie-2026-11-21.age.txt' })}
        onFiles={([file]) => onFile(file)}
      />
      <p className={styles['drop']}>{t('choose.drop')}</p>
    </>
  )
}

function Refused({ step: { failure, name } }: Pick<Props, 'step'>) {
  const { t } = useTranslation('restore')
  const words = useFailureWords()
  if (!failure) return null
  return (
    <Notice tone="danger" role="alert" title={t('choose.failedTitle')}>
      {name !== undefined && (
        <p className={styles['name']}>
          {t('choose.file')} <bdi>{sanitizeForDisplay(name, limits.fileNameLength)}</bdi>
        </p>
      )}
      {failure.type === 'HereUnreadable' ? (
        <p>{t('choose.notHere', { detail: failure.detail })}</p>
      ) : (
        <WhyRefused {...words(failure)} />
      )}
      <p>{t('choose.unchanged')}</p>
    </Notice>
  )
}
