import { afterEach, describe, expect, test, vi } from 'vitest'
import { ContentError } from '../../src/content/loadFile'
import { loadHistory, noHistory } from '../../src/content/loadHistory'
import type { VersionChanges } from '../../src/domain/crosswalk'
import { competenciesOf } from '../../src/domain/profile'
import { competencyId, theProfile } from '../support/builders'
import { dataText, theCatalogue } from '../support/content'
import { after, before, faultIn, pastOf, steps, theirHistory } from '../support/twoVersions'

afterEach(() => vi.unstubAllGlobals())

function serve(text: string): void {
  vi.stubGlobal('document', { baseURI: 'http://localhost/' })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
}

describe('the history of a profile', () => {
  test('has the words of each earlier version, and leads to the profile of today', async () => {
    serve(dataText('history/bcmb-clientondersteuner.json'))
    const { wordings, steps: known } = await loadHistory(theCatalogue(), theProfile())
    expect(wordings.map(({ version }) => version)).toEqual(['1.0.0'])
    expect(wordings[0]?.scale.levels[0]?.anchor.nl).toBe('Ik heb dit nog weinig gedaan')
    expect(known.map(({ from, to }) => `${from} to ${to}`)).toEqual(['1.0.0 to 1.1.0'])
  })

  test('is empty when the catalogue names none', async () => {
    const { profiles, ...rest } = theCatalogue()
    const without = { ...rest, profiles: profiles.map(({ history: _none, ...one }) => one) }
    expect(await loadHistory(without, theProfile())).toBe(noHistory)
  })

  test('names the file and the place when it does not fit the profile', async () => {
    serve(dataText('history/bcmb-clientondersteuner.json'))
    const failed = await loadHistory(theCatalogue(), { ...theProfile(), version: '1.2.0' }).catch(failureOf)
    expect(failed).toMatchObject({
      type: 'ContentInvalid',
      file: 'history/bcmb-clientondersteuner.json',
      faults: [
        { path: 'versions[0].next.version', problem: 'is "1.1.0", but the version after it is "1.2.0"' },
      ],
    })
  })
})

const id = competencyId

describe('a fault in what became of competencies', () => {
  test.each<readonly [string, Partial<VersionChanges>, string]>([
    ['one of before is forgotten', { gone: [] }, 'next says nothing about "b.3" of version 1.0.0'],
    ['a new one is forgotten', { new: [] }, 'next says nothing about "b.4" of version 2.0.0'],
    [
      'one of before is not there',
      { gone: [id('b.3'), id('b.9')] },
      'next.gone[1] is "b.9", which version 1.0.0 does not have',
    ],
    [
      'a new one is not there',
      { new: [id('b.5')] },
      'next.new[0] is "b.5", which version 2.0.0 does not have',
    ],
    [
      'one stands there twice',
      { new: [id('b.4'), id('b.4')] },
      'next.new[1] is "b.4", which stands there twice',
    ],
    [
      'it moves to nowhere',
      { moved: [{ from: id('d.1'), to: id('d.9') }] },
      'next.moved[0].to is "d.9", which version 2.0.0 does not have',
    ],
    [
      'it moves from nowhere',
      { moved: [{ from: id('d.9'), to: id('c.6') }] },
      'next.moved[0].from is "d.9", which version 1.0.0 does not have',
    ],
    [
      'it is split into nothing known',
      { split: [{ from: id('c.2'), to: [id('c.4'), id('c.9')] }] },
      'next.split[0].to[1] is "c.9", which version 2.0.0 does not have',
    ],
    [
      'nothing known is split',
      { split: [{ from: id('c.9'), to: [id('c.4'), id('c.5')] }] },
      'next.split[0].from is "c.9", which version 1.0.0 does not have',
    ],
    [
      'it is merged from nothing known',
      { merged: [{ from: [id('b.1'), id('b.7')], to: id('b.12') }] },
      'next.merged[0].from[1] is "b.7", which version 1.0.0 does not have',
    ],
    [
      'it is merged into nothing known',
      { merged: [{ from: [id('b.1'), id('b.2')], to: id('b.7') }] },
      'next.merged[0].to is "b.7", which version 2.0.0 does not have',
    ],
  ])('is told with its place: %s', (_what, change, told) => {
    const [first] = theirHistory.versions
    const fault = faultIn({ ...theirHistory, versions: [{ ...first, next: { ...first?.next, ...change } }] })
    expect(fault && `${fault.path} ${fault.problem}`).toBe(`versions[0].${told}`)
  })

  test('is told with its place: an id is used again for something else', () => {
    const [first] = theirHistory.versions
    const split = [{ from: id('c.2'), to: [id('c.2'), id('c.5')] }]
    const renamed = {
      ...after,
      clusters: after.clusters.map((cluster) => ({
        ...cluster,
        competencies: cluster.competencies.map((one) =>
          one.id === id('c.4') ? { ...one, id: id('c.2') } : one,
        ),
      })),
    }
    const history = { ...theirHistory, versions: [{ ...first, next: { ...first?.next, split } }] }
    expect(faultIn(history, renamed)).toEqual({
      path: 'versions[0].next.split[0].to[0]',
      problem: 'is "c.2", which was another one in version 1.0.0',
    })
  })

  test('is told with its place: an id comes back for something else after a version without it', () => {
    const [first] = theirHistory.versions
    const none = { reworded: [], moved: [], split: [], merged: [], gone: [] }
    const same = competenciesOf(after).map((one) => one.id)
    const back = { version: '3.0.0', scale: 'same', same, ...none, new: ['b.3'] }
    const third = {
      ...after,
      version: '3.0.0',
      clusters: after.clusters.map((cluster) => ({
        ...cluster,
        competencies: cluster.competencies.flatMap((one) =>
          one.id === id('b.4') ? [one, { ...one, id: id('b.3') }] : [one],
        ),
      })),
    }
    const history = { ...theirHistory, versions: [first, { ...pastOf(after), next: back }] }
    expect(faultIn(history, third)).toEqual({
      path: 'versions[1].next.new[0]',
      problem: 'is "b.3", which was another one in version 1.0.0',
    })
  })

  test('is none in the two versions of the tests', () => {
    expect(faultIn(theirHistory)).toBeUndefined()
    expect(steps).toHaveLength(1)
  })

  test('is that a history is of another profile', () => {
    expect(faultIn({ ...theirHistory, profile: 'ander' })).toEqual({
      path: 'profile',
      problem: 'is "ander", but the catalogue says "uitgevonden"',
    })
  })

  test('is found in any step of a chain', () => {
    const between = { ...before, version: '1.5.0' }
    const same = before.clusters.flatMap((one) => one.competencies.map((competency) => competency.id))
    const none = { reworded: [], moved: [], split: [], merged: [], gone: [], new: [] }
    const chain = [
      { ...pastOf(before), next: { version: '1.5.0', scale: 'same', same, ...none } },
      { ...pastOf(between), next: { ...theirHistory.versions[0]?.next, gone: [] } },
    ]
    expect(faultIn({ ...theirHistory, versions: chain }, after)?.path).toBe('versions[1].next')
  })
})

function failureOf(error: unknown) {
  return error instanceof ContentError ? error.failure : error
}
