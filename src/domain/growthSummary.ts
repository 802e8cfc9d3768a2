import type { Scores } from './clusterValue'
import type { Growth } from './growth'
import type { ClusterWording } from './profile'
import { standingOut } from './standingOut'

/** What growth comes to, cluster by cluster: always derived, never stored. */
export interface GrowthSummary {
  /** Those with a mean at both moments. */
  readonly compared: readonly ClusterWording[]
  /** How many of them are noticeably higher, and how many lower. */
  readonly higher: number
  readonly lower: number
  /** The one or two that are higher, or that rose clearly more than all others; in the order of the profile. */
  readonly named: readonly ClusterWording[]
}

/** As many clusters as can be named instead of counted. */
const fewEnough = 2

export function summaryOf(growth: Growth<Scores>): GrowthSummary {
  const compared = growth.clusters.filter(({ direction }) => direction)
  const higher = compared.filter(({ direction }) => direction === 'higher')
  const most = standingOut(compared, ({ change = 0 }) => change).filter((one) => higher.includes(one))
  const named = higher.length <= fewEnough ? higher : most
  return {
    compared: compared.map(({ cluster }) => cluster),
    higher: higher.length,
    lower: compared.filter(({ direction }) => direction === 'lower').length,
    named: named.map(({ cluster }) => cluster),
  }
}
