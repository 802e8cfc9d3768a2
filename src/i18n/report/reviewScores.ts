import type { Scores } from '../../domain/clusterValue'
import type { ProfileWording } from '../../domain/profile'
import type { Review } from '../../domain/review'

/** What somebody else gave, as scores of the whole profile. */
export function reviewScores({ clusters }: ProfileWording, { marks }: Review): Scores {
  return { clusters: clusters.map(({ id }) => id), answers: marks }
}
