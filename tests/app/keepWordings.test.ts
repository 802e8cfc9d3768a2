// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepWordings } from '../../src/app/keepWordings'
import { wordingOf } from '../../src/domain/wordingOf'
import { readDocuments } from '../../src/storage/readDocuments'
import { keptWordings } from '../../src/storage/wordings'
import { anOpenAssessment, aSealedAssessment, everywhere } from '../support/builders'
import { fillTheDisk, aDatabaseWith } from '../support/storage'
import { after, before, theirHistory } from '../support/twoVersions'

const then = aSealedAssessment({ profile: before, id: 'toen', scores: everywhere(2, before) })
const now = aSealedAssessment({ profile: after, id: 'nu', scores: everywhere(3, after) })
const fetched: string[] = []

beforeEach(() => void fetched.splice(0))
afterEach(() => vi.unstubAllGlobals())

describe('what was finished before words were kept', () => {
  test('gets the words of its version, of today and of before, without anybody looking at it', async () => {
    await aDatabaseWith(then, now)
    hostServes(theirHistory)
    await keepWordings()
    expect(await kept()).toEqual([wordingOf(before), wordingOf(after)])
  })

  test('is asked about once: when nothing is missing nothing is fetched', async () => {
    await aDatabaseWith(then, now)
    hostServes(theirHistory)
    await Promise.all([keepWordings(), keepWordings()])
    expect(await kept()).toHaveLength(2)
    fetched.splice(0)
    await keepWordings()
    expect(fetched).toEqual([])
  })

  test('gets what can be had now, and the rest when it can be had', async () => {
    await aDatabaseWith(then, now)
    hostServes(undefined)
    await keepWordings()
    expect(await kept()).toEqual([wordingOf(after)])
    hostServes(theirHistory)
    await keepWordings()
    expect(await kept()).toHaveLength(2)
  })

  test('is asked about again when the disk was full', async () => {
    await aDatabaseWith(then)
    hostServes(theirHistory)
    const free = fillTheDisk('documents')
    await keepWordings()
    expect(await kept()).toEqual([])
    free()
    await keepWordings()
    expect(await kept()).toEqual([wordingOf(before)])
  })
})

test('what is still open keeps no words: it goes on in those of today', async () => {
  await aDatabaseWith(anOpenAssessment({ profile: before, id: 'open', scores: { 'a.1': 2 } }))
  hostServes(theirHistory)
  await keepWordings()
  expect(await kept()).toEqual([])
  expect(fetched).toEqual([])
})

async function kept() {
  return keptWordings(await readDocuments())
    .map(({ content }) => content)
    .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
}

/** A host with the later version, and its history when it has one. */
function hostServes(history: object | undefined): void {
  const { id, title } = after
  const listed = { id, title, file: 'profile.json', history: 'history.json' }
  const files: Readonly<Record<string, object | undefined>> = {
    'catalogue.json': { default: id, profiles: [listed], programmes: [] },
    'profile.json': after,
    'history.json': history,
  }
  vi.stubGlobal('fetch', (url: URL) => {
    const name = url.pathname.replace(/^.*\/data\//, '')
    fetched.push(name)
    const file = files[name]
    return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }))
  })
}
