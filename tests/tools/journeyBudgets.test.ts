import { describe, expect, test } from 'vitest'
import { budgetFaults, filesOfJourneys, type Built } from '../../tools/journeyBudgets.ts'
import { offlineFault } from '../../tools/precacheOptions.ts'

const built: Built = {
  graph: new Map([
    ['main', { code: '', imports: ['shell'] }],
    ['shell', { code: '', imports: [] }],
    ['Plan', { code: "useTranslation(['plan'])", imports: ['field', 'shell'] }],
    ['field', { code: '', imports: [] }],
    ['i18n/nl/plan', { code: '', imports: [] }],
    ['i18n/en/plan', { code: '', imports: [] }],
  ]),
  chunks: new Map([
    ['core.js', { modules: ['main', 'shell'], imports: [] }],
    ['plan.js', { modules: ['Plan'], imports: ['shared.js', 'core.js'] }],
    ['shared.js', { modules: ['field'], imports: [] }],
    ['nl.js', { modules: ['i18n/nl/plan'], imports: [] }],
    ['en.js', { modules: ['i18n/en/plan'], imports: [] }],
  ]),
  sizes: new Map([
    ['core.js', 5000],
    ['plan.js', 1000],
    ['shared.js', 600],
    ['nl.js', 400],
    ['en.js', 400],
    ['page.html', 100],
  ]),
}
const first = { opens: [], also: [/^page/], kilobytes: 5.1, files: 2 }
const plan = { opens: ['Plan'], kilobytes: 2, files: 3 }
const needed = filesOfJourneys(built, first, { plan })

describe('what a journey needs', () => {
  test('is what it imports and the words that it asks for, beyond the first screen', () => {
    expect(needed['first screen']?.toSorted()).toEqual(['core.js', 'page.html'])
    expect(needed['plan']?.toSorted()).toEqual(['nl.js', 'plan.js', 'shared.js'])
  })

  test('is never counted from a module or a file that is not there', () => {
    const lost = { opens: ['Gone'], also: [/^lost/], kilobytes: 1, files: 1 }
    expect(() => filesOfJourneys(built, first, { lost })).toThrow('not in the build: Gone, /^lost/')
  })

  test('may be as much as its budget and no more, in bytes and in files', () => {
    expect(budgetFaults(needed, built.sizes, { 'first screen': first, plan })).toEqual([])
    expect(
      budgetFaults(needed, built.sizes, {
        'first screen': { ...first, kilobytes: 5 },
        plan: { ...plan, files: 2 },
      }),
    ).toEqual(['first screen: 5.1 kB in 2 files, not 5 kB in 2', 'plan: 2.0 kB in 3 files, not 2 kB in 2'])
  })
})

test('what is kept for offline has a budget of bytes and of files', () => {
  expect(offlineFault(800_000, 60)).toBeUndefined()
  expect(offlineFault(2_000_000, 60)).toMatch(/^Offline: 2000\.0 kB in 60 files, not/)
  expect(offlineFault(800_000, 200)).toMatch(/^Offline: 800\.0 kB in 200 files, not/)
})
