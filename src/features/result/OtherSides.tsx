import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { otherSides } from '../../domain/otherSides'
import { paths } from '../../navigation/paths'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { Notice } from '../../ui/Notice'

/** The way between the sides of an assessment that was changed on two devices, while there is more than one. */
export function OtherSides({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation('result')
  const others = otherSides(assessment.original, useAssessments())
  if (others.length === 0) return null
  return (
    <Notice title={t('sides.title')}>
      <p>{t('sides.text')}</p>
      {others.map(({ id, conflictOf }) => (
        <p key={id}>
          <Link href={paths.result(id)}>{t(conflictOf === undefined ? 'sides.mine' : 'sides.theirs')}</Link>
        </p>
      ))}
    </Notice>
  )
}
