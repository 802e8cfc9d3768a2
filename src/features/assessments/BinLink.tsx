import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { paths } from '../../navigation/paths'
import { useBinnedAssessments } from '../../shared/assessments/useAssessments'
import { momentRows } from './momentRows'

/** The way to what was deleted, when there is any. */
export function BinLink() {
  const { t } = useTranslation('assessments')
  const { id } = useProfile()
  const count = momentRows(useBinnedAssessments().filter(({ profile }) => profile.id === id)).length
  if (count === 0) return null
  return (
    <p>
      <Link href={paths.bin}>{t('list.bin', { count })}</Link>
    </p>
  )
}
