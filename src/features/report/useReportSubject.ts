import { useContent, useProfile } from '../../shared/content/ContentContext'
import type { OpenAssessment, SealedAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { currentAssessments, isSealed } from '../../domain/sealing'
import { useAssessments } from '../../shared/assessments/useAssessments'

/** What a report can be made of, or why there is none. */
export type ReportSubject =
  | {
      readonly type: 'Subject'
      readonly profile: Profile
      readonly latest: SealedAssessment
      /** The oldest first. */
      readonly earlier: readonly SealedAssessment[]
    }
  | { readonly type: 'NothingSealed' | 'Gone' }
  | { readonly type: 'StillOpen'; readonly assessment: OpenAssessment }

/** The assessment of this id, or the newest one. */
export function useReportSubject(id: string | undefined): ReportSubject {
  const { profiles } = useContent()
  const current = useProfile()
  const assessments = useAssessments()
  const chosen = assessments.find((one) => one.id === id)
  if (chosen && !isSealed(chosen)) return { type: 'StillOpen', assessment: chosen }
  if (id !== undefined && !chosen) return { type: 'Gone' }
  const profile = chosen ? profiles.find((one) => one.id === chosen.profile.id) : current
  if (!profile) return { type: 'Gone' }
  const moments = currentAssessments(assessments.filter((one) => one.profile.id === profile.id))
  const latest = chosen ?? moments.at(-1)
  if (!latest) return { type: 'NothingSealed' }
  const place = moments.findIndex(({ original }) => original === latest.original)
  return { type: 'Subject', profile, latest, earlier: moments.slice(0, Math.max(0, place)) }
}
