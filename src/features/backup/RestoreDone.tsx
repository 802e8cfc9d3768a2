import { useTranslation } from 'react-i18next'
import { OtherProfiles } from '../../shared/assessments/OtherProfiles'
import { useHeldWords } from './useHeldWords'
import type { Restored } from './useRestore'

/** What was done, as it was read back. */
export function RestoreDone({ restored }: { readonly restored: Restored }) {
  const { t } = useTranslation('restore')
  const held = useHeldWords()(restored.held)
  return (
    <>
      <p>
        {held === '' ? t('done.holdsNothing') : t('done.holds', { list: held })} {t('done.verified')}
      </p>
      <OtherProfiles />
    </>
  )
}
