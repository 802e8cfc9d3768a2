import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../shared/saving/useWriteFailureWords'
import { Notice } from '../../ui/Notice'
import { momentsIn } from './momentsIn'
import type { Restored } from './useRestore'

/** What was done, as it was read back. */
export function RestoreDone({ restored: { held, noCopy } }: { readonly restored: Restored }) {
  const { t } = useTranslation('restore')
  const why = useWriteFailureWords()
  return (
    <>
      <p>
        {t('done.holds', { count: momentsIn(held) })} {t('done.verified')}
      </p>
      {noCopy && (
        <Notice tone="warning" title={t('done.noCopyTitle')}>
          <p>{t('done.noCopy', { why: why(noCopy) })}</p>
        </Notice>
      )}
    </>
  )
}
