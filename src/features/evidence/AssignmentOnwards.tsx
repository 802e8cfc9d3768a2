import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useDocuments } from '../../storage/useDocuments'
import { LinkButton } from '../../ui/Button'

/** The way on for who writes this example for the assignment. */
export function AssignmentOnwards({ id }: { readonly id: string }) {
  const { t } = useTranslation('evidence')
  const assignment = useDocuments().find((one) => one.kind === 'assignment')
  if (!assignment?.evidence.includes(id) || assignment.handedInOn !== undefined) return null
  return (
    <LinkButton look="primary" to={paths.assignmentStep('terugblik')}>
      {t('note.assignment')}
    </LinkButton>
  )
}
