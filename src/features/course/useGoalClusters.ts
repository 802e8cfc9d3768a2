import { useProfile } from '../../shared/content/ContentContext'
import { stateOf } from '../../domain/goal'
import { type About } from '../../domain/documents/goal'
import type { ClusterId, Profile } from '../../domain/profile'
import { goalWriter } from '../../storage/goalWriter'
import { useAllWritten } from '../../shared/documents/useWritten'

/** The clusters that the goals somebody works on are about; a task or an outcome belongs to none. */
export function useGoalClusters(): readonly { readonly cluster: ClusterId }[] {
  const profile = useProfile()
  return useAllWritten(goalWriter)
    .filter(({ body }) => body.profile === profile.id && stateOf(body) === 'active')
    .flatMap(({ body }) => clusterOf(profile, body.about))
}

function clusterOf({ clusters }: Profile, { kind, id }: About): readonly { readonly cluster: ClusterId }[] {
  const found = clusters.find((cluster) =>
    kind === 'cluster' ? cluster.id === id : isAmong(cluster.competencies, kind, id),
  )
  return found ? [{ cluster: found.id }] : []
}

function isAmong(competencies: readonly { readonly id: string }[], kind: About['kind'], id: string): boolean {
  return kind === 'competency' && competencies.some((one) => one.id === id)
}
