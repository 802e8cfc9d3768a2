import type { Measurement } from './assessment'
import type { CompetencyWording, ProfileWording } from './profile'
import { competenciesOf } from './profile'
import { isLevel, type Level } from './score'

export interface Scored {
  readonly competency: CompetencyWording
  readonly level: Level
  readonly doubt: boolean
}

/** Up to three competencies, and how many others stand on the same level as the last of them. */
export interface Shortlist {
  readonly top: readonly Scored[]
  readonly alike: number
}

export interface Highlights {
  readonly strong: Shortlist
  readonly toGrow: Shortlist
}

const howMany = 3

/**
 * Three strong competencies and three to grow. Strong stands above the lowest level given, and to grow stands below
 * all that is called strong, so that no level is called both; when all levels are alike, both lists are empty. Among
 * equals a doubt makes a competency less strong and more worth growing, then the order of the profile decides.
 */
export function highlightsOf(profile: ProfileWording, assessment: Measurement): Highlights {
  const scored = competenciesOf(profile).flatMap((competency): Scored[] => {
    const answer = assessment.answers.get(competency.id)
    return isLevel(answer?.score) ? [{ competency, level: answer.score, doubt: answer.doubt }] : []
  })
  const lowest = Math.min(...scored.map(({ level }) => level))
  const above = scored.filter(({ level }) => level > lowest)
  const strong = shortlist(above.toSorted((a, b) => b.level - a.level || Number(a.doubt) - Number(b.doubt)))
  const weakestStrong = strong.top.at(-1)?.level ?? 0
  const below = scored.filter(({ level }) => level < weakestStrong)
  const toGrow = shortlist(below.toSorted((a, b) => a.level - b.level || Number(b.doubt) - Number(a.doubt)))
  return { strong, toGrow }
}

function shortlist(ranked: readonly Scored[]): Shortlist {
  const top = ranked.slice(0, howMany)
  const last = top.at(-1)
  return { top, alike: ranked.slice(howMany).filter(({ level }) => level === last?.level).length }
}
