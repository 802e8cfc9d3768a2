import { beforeAll, expect, test } from 'vitest'
import type { WithoutCure } from '../support/simulated/codeOf'
import { makeScripts, type Scripts } from '../support/simulated/SimulatedDevice'
import type { Command, Deed } from './commands'
import { outcomeOf, simulate } from './simulate'
import { timeoutMs } from '../support/timeoutMs'

interface Row extends WithoutCure {
  readonly name: string
  readonly tells: RegExp
  readonly alsoWithout?: WithoutCure
  /** What has to happen for it to show, so that it need not be waited for. */
  readonly among: readonly Deed[]
}

/** What the storage does against each fault, taken out. */
const rows: readonly Row[] = [
  {
    name: 'what was deleted is written again under its id',
    file: 'storage/documents.ts',
    cure: 'const isDeleted = (await database.tombstones.get(id)) !== undefined',
    instead: 'const isDeleted = false',
    among: ['open', 'remove'],
    tells: /is also among what is there/,
  },
  {
    name: 'a change that was committed and called a failure is made twice',
    file: 'storage/oneWrite.ts',
    cure: 'return record !== undefined && this.#tried !== undefined && dominates(record.writers, this.#tried)',
    instead: 'return false',
    among: ['act', 'act', 'act', 'loseConnection'],
    tells: /has one action twice/,
  },
  {
    name: 'it is told that something was brought back when nothing was',
    file: 'storage/recovery.ts',
    cure: 'if (isSameArchive(before, withCopies(before, copies))) return undefined',
    instead: '',
    alsoWithout: { file: 'storage/recovery.ts', cure: 'brought.size === 0 || ', instead: '' },
    among: ['look', 'lookAway', 'copy', 'reload'],
    tells: /told of .* nothing came back/,
  },
  {
    name: 'all tabs sign with one name',
    file: 'storage/signature.ts',
    cure: 'return `${tab}.${await readGeneration()}`',
    instead: "return 'one'",
    among: ['open', 'backUp', 'merge', 'replace', 'undoRestore'],
    tells: /was promised and is gone|nothing new was told/,
  },
  {
    name: 'a text overwrites what another tab wrote in it',
    file: 'lib/mergeText.ts',
    cure: 'return mergedText(base, text, current)',
    instead: 'return text',
    among: ['open'],
    tells: /was promised and is gone/,
  },
  {
    name: 'a tab goes on showing what another has changed',
    file: 'storage/steadyReader.ts',
    cure: 'await Promise.resolve()',
    instead: '',
    among: ['open'],
    tells: /shows .*, and there is /,
  },
]

let whole: Scripts
beforeAll(async () => {
  whole = await makeScripts()
})

test.each(rows)(
  'is found: $name',
  { timeout: timeoutMs(120) },
  async ({ tells, among, alsoWithout, ...without }) => {
    const wanted = { seed: 1, runs: 5000, timeoutMs: 90_000, asItIs: true, among }
    const scripts = await makeScripts([without, ...(alsoWithout ? [alsoWithout] : [])])
    const { runs, failure } = await simulate({ ...wanted, scripts })
    expect(failure?.faults.join('\n')).toMatch(tells)
    // With the cure, all of that happens and nothing is wrong.
    expect(await simulate({ ...wanted, scripts: whole, runs })).not.toHaveProperty('failure')
  },
)

type Directed = readonly [deed: Deed, device: number, tab: number, pick: number, steps: number]

/** Hardly ever by chance: one device goes on from an older backup, and the other knows what it was before. */
const goesOnFromOlder = settled([
  ['begin', 0, 0],
  ['backUp', 0, 0],
  ['type', 0, 0],
  ['type', 0, 0],
  ['backUp', 0, 0],
  ['replace', 0, 0],
  ['type', 0, 0],
  ['backUp', 0, 0],
  ['merge', 1, 1],
  ['merge', 1, 2],
])

test('is found: a tab signs on with its name after everything was replaced', async () => {
  const cure = {
    file: 'storage/signature.ts',
    cure: 'return `${tab}.${await readGeneration()}`',
    instead: 'return tab',
  }
  const faults = await faultsOf(await makeScripts([cure]), goesOnFromOlder)
  expect(faults.join('\n')).toMatch(/was promised and is gone|nothing new was told/)
  expect(await faultsOf(whole, goesOnFromOlder)).toEqual([])
})

/** A change is committed and called a failure, and another tab writes before it is tried again: just then, in some of the orders. */
const writtenInBetween = Array.from({ length: 12 }, (_, steps): readonly Directed[] => [
  ['open', 0, 0, 0, 200],
  ['begin', 0, 0, 0, 200],
  ['settle', 0, 0, 0, 9],
  ['loseConnection', 0, 0, 0, steps],
  ['act', 0, 0, 0, steps],
  ['act', 0, 1, 0, steps],
  ['settle', 0, 0, 0, 9],
])

test('is found: a change is made twice on which another tab wrote before it was tried again', async () => {
  const cure = {
    file: 'storage/oneWrite.ts',
    cure: 'dominates(record.writers, this.#tried)',
    instead: 'JSON.stringify(record.writers) === JSON.stringify(this.#tried)',
  }
  const scripts = await makeScripts([cure])
  const found = await Promise.all(writtenInBetween.map((commands) => faultsOf(scripts, commands)))
  expect(found.flat().join('\n')).toMatch(/has one action twice/)
  const cured = await Promise.all(writtenInBetween.map((commands) => faultsOf(whole, commands)))
  expect(cured.flat()).toEqual([])
})

/** After each of them everything comes to rest. */
function settled(deeds: readonly (readonly [Deed, number, number])[]): readonly Directed[] {
  return deeds.flatMap(([deed, device, pick]) => [
    [deed, device, 0, pick, 9],
    ['settle', device, 0, pick, 9],
  ])
}

async function faultsOf(scripts: Scripts, directed: readonly Directed[]): Promise<readonly string[]> {
  const commands = directed.map(([deed, device, tab, pick, steps]): Command => ({
    deed,
    device,
    tab,
    pick,
    steps,
    chance: 1,
  }))
  return (await outcomeOf(scripts, commands)).faults
}
