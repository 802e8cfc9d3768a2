import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { hindsightId } from '../../domain/documents/hindsight'
import type { Hindsight } from '../../domain/hindsight'
import type { ClusterId, ClusterWording, CompetencyWording, ProfileWording } from '../../domain/profile'
import { isLevel } from '../../domain/score'
import { useFormats } from '../../i18n/useFormats'
import { useProfile } from '../../shared/content/ContentContext'
import { useWritten } from '../../shared/documents/useWritten'
import { useInWords } from '../../shared/versions/useInWords'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { hindsightIn, hindsightWriter } from '../../storage/hindsightWriter'

/** An earlier assessment, what of it can be looked at again, and what was. */
export interface LookBack {
  readonly assessment: SealedAssessment
  /** The id of what is written down of it. */
  readonly own: string
  /** In the words of then. */
  readonly profile: ProfileWording
  readonly hindsight: Hindsight
  readonly reason: string
  /** None where it is about another profile. */
  readonly groups: readonly ScaleGroup[]
  readonly isOtherProfile: boolean
  /** "Tussentijds, 10 mei 2026" */
  readonly moment: string
}

/** What of a cluster has a level to look at again. */
export interface ScaleGroup {
  readonly id: ClusterId
  readonly cluster: ClusterWording
  readonly competencies: readonly CompetencyWording[]
}

/** @returns all that the screens of *Toen en nu* are about. */
export function useLookBack(assessment: SealedAssessment): LookBack {
  const { t } = useTranslation()
  const { date } = useFormats()
  const momentLabel = useMomentLabel()
  const today = useProfile()
  const own = hindsightId(assessment)
  const note = useWritten(hindsightWriter, own)
  const { profile } = useInWords(today, [assessment])
  const isOtherProfile = assessment.profile.id !== today.id
  return {
    assessment,
    own,
    profile,
    hindsight: hindsightIn(note),
    reason: note?.reason ?? '',
    groups: isOtherProfile ? [] : groupsOf(assessment, profile),
    isOtherProfile,
    moment: t('momentOn', { moment: momentLabel(assessment.moment), date: date(assessment.date) }),
  }
}

function groupsOf({ clusters, answers }: SealedAssessment, profile: ProfileWording): readonly ScaleGroup[] {
  return profile.clusters
    .filter(({ id }) => clusters.includes(id))
    .map((cluster) => ({
      id: cluster.id,
      cluster,
      competencies: cluster.competencies.filter(({ id }) => isLevel(answers.get(id)?.score)),
    }))
    .filter(({ competencies }) => competencies.length > 0)
}

/** How many of these were looked at again, and how many there are. */
export function seenIn(
  groups: readonly ScaleGroup[],
  hindsight: Hindsight,
): { readonly count: number; readonly of: number } {
  const all = groups.flatMap(({ competencies }) => competencies)
  return { count: all.filter(({ id }) => hindsight.has(id)).length, of: all.length }
}
