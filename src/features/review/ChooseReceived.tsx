import { useTranslation } from 'react-i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import type { WaitingFile } from '../../exchange/handover/waitingFiles'
import { limits } from '../../exchange/limits'
import { paths } from '../../navigation/paths'
import { LinkButton } from '../../ui/Button'
import { FileChooser } from '../../ui/FileChooser'
import { WhyRefused } from '../../shared/words/WhyRefused'
import { Notice } from '../../ui/Notice'
import { useOpeningWords } from './useOpeningWords'
import type { OpeningFailure, OpeningStep } from './openingStep'
import styles from './review.module.css'
import { Waiting } from './Waiting'

type Step = Extract<OpeningStep, { readonly type: 'Choose' }>

interface Props {
  readonly step: Step
  readonly waiting: readonly WaitingFile[]
  readonly onFile: (file: File) => void
  readonly onOpen: (waiting: WaitingFile) => void
  readonly onDrop: (files: readonly WaitingFile[]) => Promise<void>
}

/** Where it begins, and where it ends for a file that is refused. */
export function ChooseReceived({ step, waiting, onFile, onOpen, onDrop }: Props) {
  const { t } = useTranslation('arrival')
  return (
    <>
      <p>{t('open.intro')}</p>
      <Refused step={step} />
      <Waiting {...{ waiting, onOpen, onDrop }} />
      <FileChooser label={t('open.choose')} hint={t('open.hint')} onFiles={([file]) => onFile(file)} />
      <p className={styles['drop']}>{t('open.drop')}</p>
    </>
  )
}

function Refused({ step: { failure, name } }: { readonly step: Step }) {
  const { t } = useTranslation('arrival')
  const words = useOpeningWords()
  if (!failure) return null
  return (
    <Notice
      tone="danger"
      role="alert"
      title={t(hasArrived(failure) ? 'open.failedTitle' : 'open.notArrivedTitle')}
      actions={
        (failure.type === 'IsBackup' || failure.type === 'IsLockedAsBackup') && (
          <LinkButton to={paths.restoreBackup}>{t('open.toRestore')}</LinkButton>
        )
      }
    >
      {name !== undefined && (
        <p className={styles['name']}>
          <bdi>{sanitizeForDisplay(name, limits.fileNameLength)}</bdi>
        </p>
      )}
      <WhyRefused {...words(failure)} />
    </Notice>
  )
}

function hasArrived({ type }: OpeningFailure): boolean {
  return !['NothingShared', 'SeveralReceived', 'NoRoomToWait', 'ReceivedLost'].includes(type)
}
