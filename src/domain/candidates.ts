import type { PrideSide } from './documents/pride'
import type { Answered, Scored } from './highlights'
import { competenciesOf, type ProfileWording } from './profile'
import { isLevel } from './score'

/** What somebody can pick from: what the levels speak for, and all the others. */
export interface Candidates {
  readonly first: readonly Scored[]
  readonly others: readonly Scored[]
}

const fewest = 3

/** Everything with a level, in the order of the profile. */
export function scoredIn(profile: ProfileWording, { answers }: Answered): readonly Scored[] {
  return competenciesOf(profile).flatMap((competency): Scored[] => {
    const { score, doubt = false } = answers.get(competency.id) ?? {}
    return isLevel(score) ? [{ competency, level: score, doubt }] : []
  })
}

/** The highest levels first to be proud of, the lowest first to learn; a level is never cut in two. */
export function candidatesFor(side: PrideSide, profile: ProfileWording, assessment: Answered): Candidates {
  const ranked = scoredIn(profile, assessment).toSorted((a, b) =>
    side === 'proud' ? b.level - a.level : a.level - b.level,
  )
  const last = ranked[fewest - 1]?.level
  const isOther = ({ level }: Scored) =>
    last !== undefined && (side === 'proud' ? level < last : level > last)
  return { first: ranked.filter((one) => !isOther(one)), others: ranked.filter(isOther) }
}
