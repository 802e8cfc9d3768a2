import { beforeAll, expect, test } from 'vitest'
import type { WithoutCure } from '../support/simulated/codeOf'
import { makeScripts, type Scripts } from '../support/simulated/SimulatedDevice'
import type { Command, Deed } from './commands'
import { outcomeOf, simulate } from './simulate'

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
    name: 'and so is one on which another tab wrote before it was tried again',
    file: 'storage/oneWrite.ts',
    cure: 'dominates(record.writers, this.#tried)',
    instead: 'JSON.stringify(record.writers) === JSON.stringify(this.#tried)',
    among: ['act', 'act', 'act', 'open', 'loseConnection'],
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
]

let whole: Scripts
beforeAll(async () => {
  whole = await makeScripts()
})

test.each(rows)(
  'is found: $name',
  { timeout: 120_000 },
  async ({ tells, among, alsoWithout, ...without }) => {
    const wanted = { seed: 1, runs: 5000, timeoutMs: 90_000, asItIs: true, among }
    const scripts = await makeScripts([without, ...(alsoWithout ? [alsoWithout] : [])])
    const { runs, failure } = await simulate({ ...wanted, scripts })
    expect(failure?.faults.join('\n')).toMatch(tells)
    // With the cure, all of that happens and nothing is wrong.
    expect(await simulate({ ...wanted, scripts: whole, runs })).not.toHaveProperty('failure')
  },
)

/** Hardly ever by chance: one device goes on from an older backup, and the other knows what it was before. */
const goesOnFromOlder: readonly (readonly [Deed, number, number])[] = [
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
]

test('is found: a tab signs on with its name after everything was replaced', async () => {
  const commands = goesOnFromOlder.flatMap(([deed, device, pick]): readonly Command[] =>
    ([deed, 'settle'] as const).map((one) => ({ deed: one, device, tab: 0, pick, steps: 9, chance: 1 })),
  )
  const cure = {
    file: 'storage/signature.ts',
    cure: 'return `${tab}.${await readGeneration()}`',
    instead: 'return tab',
  }
  const { faults } = await outcomeOf(await makeScripts([cure]), commands)
  expect(faults.join('\n')).toMatch(/was promised and is gone|nothing new was told/)
  expect(await outcomeOf(whole, commands)).toMatchObject({ faults: [] })
})
