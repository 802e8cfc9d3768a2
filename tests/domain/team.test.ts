import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Score } from '../../src/domain/score'
import {
  countedIn,
  helpfulSessions,
  latestOfEach,
  minimumGroupSize,
  teamPicture,
  isDisclosive,
  type TeamMember,
} from '../../src/domain/team'
import { atOnce } from '../support/atOnce'
import { aProfile, competencyId, day, personId, reportId } from '../support/builders'
import { theProgramme } from '../support/content'

const profile = aProfile({ '1': 3, '2': 2 })
const runs = { numRuns: 200, seed: 12 }

const anyScore = fc.constantFrom<Score | undefined>(1, 2, 3, 4, 5, 'not-applicable', undefined)
const anyMember: fc.Arbitrary<TeamMember> = fc
  .tuple(
    fc.nat({ max: 11 }),
    fc.uuid(),
    fc.constantFrom('2025-11-21', '2026-03-29', '2026-11-21'),
    fc.array(anyScore, { minLength: 5, maxLength: 5 }),
  )
  .map(([person, report, date, scores]) => aMember(`p${person}`, scores, { report, date }))
const anyTeam = fc.array(anyMember, { maxLength: 25 })

describe('the picture of a team', () => {
  test('says nothing of fewer than five people, however many reports they sent', () => {
    const four = ['a', 'b', 'c', 'd'].flatMap((person) => [
      aMember(person, [3, 3, 3, 3, 3], { date: '2025-11-21' }),
      aMember(person, [4, 4, 4, 4, 4], { date: '2026-11-21' }),
    ])
    expect(atOnce(teamPicture(profile, four))).toEqual({ type: 'TooFewPeople', people: 4 })
  })

  test('counts people of two versions together, and for nobody what not both have', () => {
    const unmatched = new Map([[competencyId('1.2'), 'new' as const]])
    const before = ['a', 'b', 'c'].map((person) => ({
      ...aMember(person, [2, undefined, 2, 4, 4]),
      translation: { unmatched },
    }))
    const now = ['d', 'e', 'f'].map((person) => aMember(person, [5, 1, 5, 4, 4]))
    const picture = atOnce(teamPicture(profile, [...before, ...now]))
    if (picture.type !== 'TeamPicture') throw new Error(picture.type)
    expect(picture.clusters[0]?.counted).toEqual({ of: 6, below: 3, near: 0, atNorm: 3 })
    expect(picture.leftOut.map(({ id }) => id)).toEqual(['1.2'])
    expect(picture.topics.map(({ competency }) => competency.id)).toEqual(['1.1', '1.3'])
  })

  test('says nothing of a cluster that fewer than five people scored', () => {
    const team = ['a', 'b', 'c', 'd', 'e'].map((person, index) =>
      aMember(person, index === 0 ? [3, 3, 3, undefined, undefined] : [3, 3, 3, 4, 4]),
    )
    const picture = atOnce(teamPicture(profile, team))
    if (picture.type !== 'TeamPicture') throw new Error(picture.type)
    expect(picture.clusters.map(({ counted }) => counted)).toEqual([
      { of: 5, below: 0, near: 5, atNorm: 0 },
      undefined,
    ])
  })

  test('counts what a plain count of the newest reports counts', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const picture = atOnce(teamPicture(profile, team))
        const people = latestOfEach(team)
        expect(picture.people).toBe(new Set(team.map(({ person }) => person)).size)
        expect(picture.type === 'TeamPicture').toBe(people.length >= minimumGroupSize)
        if (picture.type !== 'TeamPicture') return
        for (const { cluster, counted } of picture.clusters) {
          const means = people.flatMap(({ answers }) =>
            plainMean(cluster.competencies.map(({ id }) => answers.get(id)?.score)),
          )
          expect(counted?.of ?? 0).toBe(means.length < minimumGroupSize ? 0 : means.length)
          if (!counted) continue
          expect(counted.atNorm).toBe(means.filter((mean) => mean >= 4).length)
          expect(counted.below).toBe(means.filter((mean) => mean < 3).length)
          expect(counted.below + counted.near + counted.atNorm).toBe(counted.of)
        }
      }),
      runs,
    )
  })

  test('takes the newest scores of each person, in whatever order they came', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        expect(countedIn(team)).toEqual(countedIn(team.toReversed()))
        for (const { person, date } of latestOfEach(team)) {
          expect(team.some((one) => one.person === person && one.date > date)).toBe(false)
        }
      }),
      runs,
    )
  })

  test('holds nobody: no id of a person or a report', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const text = JSON.stringify(atOnce(teamPicture(profile, team)))
        for (const { report } of team) expect(text).not.toContain(report)
      }),
      runs,
    )
  })

  test('names what most people have to grow in, and the days that cover it', () => {
    const team = ['a', 'b', 'c', 'd', 'e'].map((person) => aMember(person, [2, 5, 5, 1, 1]))
    const picture = atOnce(teamPicture(profile, team))
    if (picture.type !== 'TeamPicture') throw new Error(picture.type)
    expect(picture.topics.map(({ competency, below, of }) => [competency.id, below, of])).toEqual([
      ['1.1', 5, 5],
      ['2.1', 5, 5],
      ['2.2', 5, 5],
    ])
    const programme = theProgramme()
    const days = helpfulSessions(programme, picture)
    const covering = programme.sessions.filter(({ coversClusters }) =>
      coversClusters.some((id) => id === '2'),
    )
    expect(days.map(({ session }) => session.id)).toEqual(covering.map(({ id }) => id))
  })
})

describe('two exports side by side', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((person) => aMember(person, [3, 3, 3, 3, 3]))

  test('tell of nobody when all but one are in the other', () => {
    expect(isDisclosive(countedIn(six), countedIn(six.slice(1)))).toBe(true)
    expect(isDisclosive(countedIn(six), countedIn(six))).toBe(false)
  })

  test('differ in five people at least, or in none', () => {
    fc.assert(
      fc.property(anyTeam, anyTeam, (first, second) => {
        const [earlier, now] = [countedIn(first), countedIn(second)]
        const changed = Object.keys({ ...earlier, ...now }).filter(
          (person) => earlier[person] !== now[person],
        )
        expect(isDisclosive(earlier, now)).toBe([1, 2, 3, 4].includes(changed.length))
      }),
      runs,
    )
  })
})

interface Given {
  readonly report?: string
  readonly date?: string
}

function aMember(person: string, scores: readonly (Score | undefined)[], given: Given = {}): TeamMember {
  const ids = ['1.1', '1.2', '1.3', '2.1', '2.2']
  const date = day(given.date ?? '2026-11-21')
  return {
    person: personId(person),
    report: reportId(given.report ?? `${person} ${date}`),
    date,
    madeOn: date,
    answers: new Map(
      ids.flatMap((id, index) => {
        const score = scores[index]
        return score === undefined ? [] : [[competencyId(id), { score }] as const]
      }),
    ),
  }
}

/** Nothing, or the mean in tenths as the app rounds it; by its own sum. */
function plainMean(scores: readonly (Score | undefined)[]): readonly number[] {
  const applicable = scores.filter((score) => score !== 'not-applicable')
  const given = applicable.filter((score) => score !== undefined)
  if (given.length === 0 || given.length < applicable.length / 2) return []
  const sum = given.reduce<number>((total, score) => total + score, 0)
  return [Math.round((sum / given.length) * 10 + 1e-9) / 10]
}
