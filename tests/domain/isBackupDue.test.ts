import { describe, expect, test } from 'vitest'
import { isBackupDue } from '../../src/domain/isBackupDue'
import { day } from '../support/builders'

const today = day('2026-11-21')
const nothing = { worked: [], lastBackup: undefined, asked: undefined }

describe('a backup', () => {
  test.each([
    ['when nothing was done yet', nothing, false],
    ['after the first work', { ...nothing, worked: [today] }, true],
    ['a month after somebody said not now', { ...nothing, worked: [today], asked: day('2026-10-22') }, true],
    [
      'within a month after somebody said not now',
      { ...nothing, worked: [today], asked: day('2026-10-23') },
      false,
    ],
    [
      'a month after the last one, with newer work',
      { ...nothing, worked: [day('2026-10-23')], lastBackup: day('2026-10-22') },
      true,
    ],
    [
      'within a month after the last one',
      { ...nothing, worked: [today], lastBackup: day('2026-10-23') },
      false,
    ],
    [
      'long after the last one, with nothing newer',
      { ...nothing, worked: [day('2026-01-10')], lastBackup: day('2026-01-10') },
      false,
    ],
    [
      'that was made on a day that is still to come',
      { ...nothing, worked: [today], lastBackup: day('2031-01-01') },
      false,
    ],
    [
      'for work of a day that is still to come, after the last one',
      { ...nothing, worked: [day('2031-01-01')], lastBackup: day('2026-10-01') },
      true,
    ],
  ])('%s is asked for: %#', (_when, days, due) => {
    expect(isBackupDue(days, today)).toBe(due)
  })
})
