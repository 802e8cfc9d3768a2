import { useTranslation } from 'react-i18next'
import { pathOfStep } from '../../navigation/stepPaths'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { LinkButton } from '../../ui/Button'

/** The way on for whoever writes this example for the assignment. */
export function AssignmentOnwards({ id }: { readonly id: string }) {
  const { t } = useTranslation('evidence')
  const assignment = useOwnAssignment()
  if (!assignment?.evidence.includes(id) || assignment.handedInOn !== undefined) return null
  return (
    <LinkButton look="primary" to={pathOfStep('reflect')}>
      {t('note.assignment')}
    </LinkButton>
  )
}
