import { describe, expect, test } from 'vitest'
import { chosenPair } from '../../../src/features/growth/chosenPair'
import { aSealedAssessment } from '../../support/builders'

const [begin, midway, end] = ['2025-09-15', '2026-02-09', '2026-06-15'].map((date, index) =>
  aSealedAssessment({ id: `meting ${index}`, date }),
)
const moments = [begin, midway, end].filter((moment) => moment !== undefined)

describe('the two moments that Groei shows', () => {
  test('are the last two when the address names none', () => {
    expect(chosen({})).toEqual({ earlier: midway, later: end, gone: false })
  })

  test('are the ones that the address names', () => {
    expect(chosen({ earlier: 'meting 0', later: 'meting 2' })).toEqual({
      earlier: begin,
      later: end,
      gone: false,
    })
  })

  test('are put in the order of the calendar', () => {
    expect(chosen({ earlier: 'meting 2', later: 'meting 0' })).toEqual({
      earlier: begin,
      later: end,
      gone: false,
    })
  })

  test('is one alone when the address names it twice', () => {
    expect(chosen({ earlier: 'meting 0', later: 'meting 0' })).toEqual({ later: begin, gone: false })
  })

  test('are the newest versions of what the address names', () => {
    const corrected = aSealedAssessment({
      id: 'correctie',
      original: 'meting 0',
      version: 2,
      date: '2025-09-15',
    })
    const address = { earlier: 'meting 0', later: 'meting 2' }
    const pair = chosenPair([corrected, ...moments.slice(1)], address, [...moments, corrected])
    expect(pair?.earlier).toBe(corrected)
  })

  test('are the last two when one of them is gone, and that is told', () => {
    expect(chosen({ earlier: 'weg', later: 'meting 1' })).toEqual({ earlier: midway, later: end, gone: true })
  })

  test('are none when nothing was finished', () => {
    expect(chosenPair([], {}, [])).toBeUndefined()
  })
})

function chosen(address: { readonly earlier?: string; readonly later?: string }) {
  return chosenPair(moments, address, moments)
}
