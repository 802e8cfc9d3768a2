import { noCover, type Cover } from '../../papers/trainerBlocks'
import { useLanguage } from '../../i18n/useLanguage'
import { useProgrammes } from '../../shared/content/useProgrammes'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { selfAssessmentModule } from '../../domain/programme'

/** What stands on the cover for a trainer, as far as it is known: the group as somebody wrote it, and the module of the assignment. */
export function useCover(): Cover {
  const assignment = useOwnAssignment()
  const programmes = useProgrammes()
  const language = useLanguage()
  if (!assignment) return noCover
  const known = programmes.state === 'here' ? selfAssessmentModule(programmes.programmes) : undefined
  return {
    group: assignment.group ?? '',
    module: known && `${known.id}. ${known.title[language]}`,
    hasReadProfile: assignment.read,
  }
}
