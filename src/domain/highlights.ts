import type { Scores } from './clusterValue'
import type { CompetencyId, CompetencyWording, ProfileWording } from './profile'
import type { Review } from './review'
import { isLevel, type Level } from './score'
import { untied } from './untied'

export interface Scored {
  readonly competency: CompetencyWording
  readonly level: Level
  readonly doubt: boolean
}

/** Up to three competencies that something sets apart, and the others on the level of the last; or those that nothing sets apart. */
export interface Shortlist {
  readonly top: readonly Scored[]
  readonly others?: Others
}

/** So many on one level that none of them may be called the first. */
export interface Others {
  readonly level: Level
  readonly count: number
  /** Over how many clusters they are spread. */
  readonly clusters: number
}

export interface Highlights {
  readonly strong: Shortlist
  readonly toGrow: Shortlist
}

/** Levels, perhaps with doubts. */
export interface Answered extends Scores {
  readonly answers: ReadonlyMap<
    CompetencyId,
    { readonly score?: Level | 'not-applicable'; readonly doubt?: boolean }
  >
}

/** What else is known, to tell equals apart. */
interface Known {
  /** The time before. */
  readonly earlier?: Scores | undefined
  readonly reviews?: readonly Pick<Review, 'marks'>[]
}

const howMany = 3

interface Ranked extends Scored {
  readonly cluster: string
  /** Levels since the time before; 0 when that cannot be told. */
  readonly change: number
  /** Whether somebody else gave another level. */
  readonly differs: boolean
}

/**
 * Up to three strong competencies and three to grow. Strong stands above the lowest level given, and to grow stands below
 * all that is called strong, so that no level is called both; when all levels are alike, both lists are empty. Among
 * equals meaning decides: a doubt, then what changed most, then what somebody else sees in another way. Where that does
 * not tell them apart, none of them is named: the order of the profile says nothing about anybody.
 */
export function highlightsOf(profile: ProfileWording, assessment: Answered, known: Known = {}): Highlights {
  const scored = rankedIn(profile, assessment, known)
  const lowest = Math.min(...scored.map(({ level }) => level))
  const strong = shortlist(
    scored.filter(({ level }) => level > lowest),
    (a, b) =>
      b.level - a.level || less(a.doubt, b.doubt) || b.change - a.change || less(a.differs, b.differs),
  )
  const weakestStrong = strong.others?.level ?? strong.top.at(-1)?.level ?? 0
  const toGrow = shortlist(
    scored.filter(({ level }) => level < weakestStrong),
    (a, b) =>
      a.level - b.level || less(b.doubt, a.doubt) || a.change - b.change || less(b.differs, a.differs),
  )
  return { strong, toGrow }
}

function rankedIn(profile: ProfileWording, { answers }: Answered, { earlier, reviews = [] }: Known) {
  return profile.clusters.flatMap((cluster) =>
    cluster.competencies.flatMap((competency): Ranked[] => {
      const { id } = competency
      const { score: level, doubt = false } = answers.get(id) ?? {}
      if (!isLevel(level)) return []
      const before = earlier?.answers.get(id)?.score
      const differs = reviews.some(({ marks }) => {
        const theirs = marks.get(id)?.score
        return isLevel(theirs) && theirs !== level
      })
      const change = isLevel(before) ? level - before : 0
      return [{ competency, level, doubt, cluster: cluster.id, change, differs }]
    }),
  )
}

function shortlist(all: readonly Ranked[], byMeaning: (a: Ranked, b: Ranked) => number): Shortlist {
  const ranked = all.toSorted(byMeaning)
  const top = untied(ranked, howMany, (one, other) => byMeaning(one, other) === 0)
  const rest = ranked.slice(top.length)
  const level = (top.at(-1) ?? rest[0])?.level
  const others = rest.filter((one) => one.level === level)
  const clusters = new Set(others.map(({ cluster }) => cluster)).size
  return {
    top: top.map(({ competency, level: given, doubt }) => ({ competency, level: given, doubt })),
    ...(level !== undefined && others.length > 0 && { others: { level, count: others.length, clusters } }),
  }
}

/** What is not so comes before what is. */
function less(one: boolean, other: boolean): number {
  return Number(one) - Number(other)
}
