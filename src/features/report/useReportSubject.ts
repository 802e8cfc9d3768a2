import { useContent, useProfile } from '../../shared/content/ContentContext'
import type { OpenAssessment, SealedAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { currentAssessments, isSealed } from '../../domain/sealing'
import type { WithTasks } from '../../domain/shownWork'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useVersions } from '../../shared/versions/useVersions'

/** What a report can be made of, or why there is none. */
export type ReportSubject =
  | {
      readonly type: 'Subject'
      /** In the words that the latest was made with. */
      readonly profile: WithTasks
      readonly latest: SealedAssessment
      /** Read in the same words, the oldest first. */
      readonly earlier: readonly SealedAssessment[]
    }
  | { readonly type: 'NothingSealed' | 'Gone' }
  | { readonly type: 'StillOpen'; readonly assessment: OpenAssessment }

/** The assessment of this id, or the newest one. */
export function useReportSubject(id: string | undefined): ReportSubject {
  const found = useFound(id)
  const today = useProfile()
  const isFound = found.type === 'Subject'
  const versions = isFound ? [...found.earlier, found.latest].map((one) => one.profile.version) : []
  const { wordingOf, readIn } = useVersions(isFound ? found.profile : today, versions)
  if (!isFound) return found
  const { latest, earlier } = found
  const profile = wordingOf(latest.profile.version) ?? found.profile
  // Its own version is said of it, also where its words are not to be had.
  const words = { ...profile, version: latest.profile.version, taskGroups: found.profile.taskGroups }
  return { ...found, profile: words, earlier: earlier.map((one) => readIn(one, words)) }
}

type Found =
  | (Extract<ReportSubject, { readonly type: 'Subject' }> & { readonly profile: Profile })
  | Exclude<ReportSubject, { readonly type: 'Subject' }>

function useFound(id: string | undefined): Found {
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
