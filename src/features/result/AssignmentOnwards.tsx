import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { pathOfStep } from '../../navigation/stepPaths'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { LinkButton } from '../../ui/Button'

/** The way on for whoever did this for the assignment; also from a correction of it. */
export function AssignmentOnwards({ assessment }: { readonly assessment: SealedAssessment }) {
  const { t } = useTranslation('result')
  const canChange = useCanChange()
  const assignment = useOwnAssignment()
  const about = useAssessments().find(({ id }) => id === assignment?.assessment)
  const isOurs = about?.original === assessment.original && assignment?.handedInOn === undefined
  if (!canChange || !isOurs) return null
  return (
    <p className="no-print">
      <LinkButton look="primary" to={pathOfStep('choose')}>
        {t('assignment')}
      </LinkButton>
    </p>
  )
}
