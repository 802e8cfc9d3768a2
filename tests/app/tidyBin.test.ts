// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { tidyBin } from '../../src/app/tidyBin'
import { addDays } from '../../src/lib/calendarDate'
import { forgetPreferences } from '../../src/storage/preferences'
import { aSealedAssessment, day } from '../support/builders'
import { aDatabaseWith, storedRecords } from '../support/storage'

const binnedOn = '2026-10-01'
beforeEach(async () => {
  forgetPreferences()
  await aDatabaseWith(aSealedAssessment({ id: 'weg', binnedOn }))
})

const opens = (on: string, time = '12:00:00') => tidyBin(new Date(`${on}T${time}`))
const opensDaily = async (days: number, from = binnedOn) => {
  for (let after = 0; after < days; after += 1) await opens(addDays(day(from), after))
}
const isThere = async () => (await storedRecords()).length === 1

describe('what lies in the bin', () => {
  test('is deleted after more than thirty days in which somebody came now and then', async () => {
    await opensDaily(32)
    expect(await isThere()).toBe(true)
    await opens('2026-11-02')
    expect(await isThere()).toBe(false)
  })

  test('is deleted too when somebody comes once a week', async () => {
    for (let week = 0; week <= 5; week += 1) await opens(addDays(day(binnedOn), 7 * week))
    expect(await isThere()).toBe(true)
    await opens('2026-11-12')
    expect(await isThere()).toBe(false)
  })

  test('stays at the first visit, however long ago it was put there', async () => {
    await opens('2028-01-01')
    expect(await isThere()).toBe(true)
  })
})

describe('a clock that jumps ahead deletes nothing', () => {
  test.each([
    ['a month', '2026-11-21'],
    ['a year', '2027-10-11'],
    ['to the end of time', '9999-12-31'],
  ])('by %s, also not when the page is opened again minutes later', async (_how, jumped) => {
    await opensDaily(10)
    await opens(jumped)
    expect(await isThere()).toBe(true)
    await opens(jumped, '12:05:00')
    await opens(jumped, '23:59:00')
    expect(await isThere()).toBe(true)
  })

  test('and stays wrong for two days', async () => {
    await opensDaily(10)
    await opens('2027-10-11')
    await opens('2027-10-12')
    await opens('2027-10-12', '18:00:00')
    expect(await isThere()).toBe(true)
  })

  test('and is set right again, after which the days count as ever', async () => {
    await opensDaily(10)
    await opens('2027-10-11')
    await opensDaily(22, '2026-10-11')
    expect(await isThere()).toBe(true)
    await opens('2026-11-02')
    expect(await isThere()).toBe(false)
  })

  test('and jumps again later, further', async () => {
    await opensDaily(5)
    await opens('2027-10-11')
    await opensDaily(5, '2026-10-06')
    await opens('2029-10-11')
    await opens('2029-10-11', '12:10:00')
    expect(await isThere()).toBe(true)
  })
})

describe('a clock that is set back deletes nothing', () => {
  test.each(['2026-09-01', '2011-01-01', '1970-01-01'])('to %s', async (back) => {
    await opensDaily(10)
    await opens(back)
    await opens(back, '13:00:00')
    expect(await isThere()).toBe(true)
  })

  test('and forgets the day at every start, as with an empty battery', async () => {
    for (let after = 0; after < 20; after += 1) {
      await opens('2011-01-01')
      await opens(addDays(day(binnedOn), after))
    }
    expect(await isThere()).toBe(true)
  })

  test('while something was put in the bin, and set right after that', async () => {
    await opensDaily(40, '2026-08-01')
    await opens('2011-01-01')
    await aDatabaseWith(aSealedAssessment({ id: 'weg', binnedOn: '2011-01-01' }))
    await opensDaily(30)
    expect(await isThere()).toBe(true)
  })
})
