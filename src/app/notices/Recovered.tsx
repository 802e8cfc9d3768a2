import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { useKindWords } from '../../shared/words/useKindWords'
import { recoveryNotice, type Recovery } from '../../storage/recoveryNotice'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** What the app brought back by itself, until it has been read. */
export function Recovered({ recovery }: { readonly recovery: Recovery }) {
  const { t } = useTranslation('start')
  const { moment, list } = useFormats()
  const kindWords = useKindWords()
  const { cause, copied, brought } = recovery
  return (
    <Notice
      tone="warning"
      role="status"
      title={t('recovered.title', { what: list(kindWords(writtenIn(brought))) })}
      actions={<Button onClick={() => recoveryNotice.set(undefined)}>{t('recovered.read')}</Button>}
    >
      <p>{t(`recovered.${cause}`, { copied: moment(copied) })}</p>
    </Notice>
  )
}

/** The words of a profile, which nobody wrote, are only named where there is nothing else. */
function writtenIn(brought: Recovery['brought']): Recovery['brought'] {
  return new Map([...brought].filter(([kind]) => kind !== 'wording' || brought.size === 1))
}
