import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useUnreadable } from '../../shared/assessments/useAssessments'
import { LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Records that this version cannot read are left alone, and not passed over in silence. */
export function Unreadable() {
  const { t } = useTranslation()
  const count = useUnreadable()
  if (count === 0) return null
  return (
    <Notice
      tone="warning"
      title={t('unreadable', { count })}
      actions={<LinkButton to={paths.storage}>{t('unreadableMore')}</LinkButton>}
    />
  )
}
