import type { ProfileWording } from './profile'

/** Only what reading the scores needs; a profile has much more. */
export function wordingOf({ id, version, title, scale, clusters }: ProfileWording): ProfileWording {
  return {
    id,
    version,
    title,
    scale,
    clusters: clusters.map((cluster) => ({
      id: cluster.id,
      title: cluster.title,
      shortTitle: cluster.shortTitle,
      competencies: cluster.competencies.map((competency) => ({ id: competency.id, text: competency.text })),
    })),
  }
}
