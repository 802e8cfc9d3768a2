import { useTranslation } from 'react-i18next'
import { useUnreadable } from '../../storage/useAssessments'
import { Notice } from '../../ui/Notice'

/** Records that this version cannot read are left alone, and not passed over in silence. */
export function Unreadable() {
  const { t } = useTranslation()
  const count = useUnreadable()
  return count > 0 && <Notice tone="warning" title={t('unreadable', { count })} />
}
