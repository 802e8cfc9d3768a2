import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { currentAssessments } from '../../domain/sealing'
import { paths } from '../../navigation/paths'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'

/** After a day of the course somebody may see their last scores with other eyes. */
export function LookBack() {
  const { t } = useTranslation('course')
  const { id } = useProfile()
  const canChange = useCanChange()
  const last = currentAssessments(useAssessments().filter(({ profile }) => profile.id === id)).at(-1)
  if (!canChange || !last) return null
  return (
    <p className="no-print">
      <Link href={`~${paths.hindsight(last.id)}`}>{t('session.lookBack')}</Link>
    </p>
  )
}
