import type { ClusterId, Profile, TaskId } from '../../domain/profile'
import type { Programme, Session } from '../../domain/programme'
import type { LocalizedText } from '../../domain/text'

interface Covered {
  /** Absent for what the profile does not have. */
  readonly title?: LocalizedText | undefined
  readonly sessions: readonly Session[]
}

/** A task or a cluster, and the days that cover it. */
export type CoverageRow =
  | (Covered & { readonly kind: 'task'; readonly id: TaskId })
  | (Covered & { readonly kind: 'cluster'; readonly id: ClusterId })

/** Every task and every cluster in the order of the profile, then what the course names besides. */
export function coverageRows(
  profile: Profile,
  { sessions }: Programme,
): { readonly tasks: readonly CoverageRow[]; readonly clusters: readonly CoverageRow[] } {
  const tasks = profile.taskGroups.flatMap((group) => group.tasks)
  const taskIds = new Set([
    ...tasks.map(({ id }) => id),
    ...sessions.flatMap(({ coversTasks }) => coversTasks),
  ])
  const clusterIds = new Set([
    ...profile.clusters.map(({ id }) => id),
    ...sessions.flatMap(({ coversClusters }) => coversClusters),
  ])
  return {
    tasks: [...taskIds].map((id) => ({
      kind: 'task',
      id,
      title: tasks.find((task) => task.id === id)?.title,
      sessions: sessions.filter(({ coversTasks }) => coversTasks.includes(id)),
    })),
    clusters: [...clusterIds].map((id) => ({
      kind: 'cluster',
      id,
      title: profile.clusters.find((cluster) => cluster.id === id)?.title,
      sessions: sessions.filter(({ coversClusters }) => coversClusters.includes(id)),
    })),
  }
}
