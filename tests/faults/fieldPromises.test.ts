import { describe, expect, test } from 'vitest'
import { dayPlaces, textPlaces } from '../support/fieldPlaces'
import { FieldPromises } from '../support/fieldPromises'

const aim = 'goal.aim'
const tables = (aimNow: string, by = '2027-03-29') => ({ documents: [{ id: 'doel-1', aim: aimNow, by }] })
const killed = { at: 10_000, stall: 0 }

function begun(): FieldPromises {
  const [goalAim, goalBy] = [textPlaces[aim], dayPlaces['goal.by']]
  if (!goalAim || !goalBy) throw new Error('the table does not know them')
  const promises = new FieldPromises({
    [aim]: { kind: 'text', place: goalAim },
    'goal.by': { kind: 'day', place: goalBy },
  })
  promises.begins(tables('Ik'))
  return promises
}

/** Somebody types this, and the page tells of it. */
function types(promises: FieldPromises, value: string, at: number): void {
  promises.writes(aim, value)
  promises.hears({ kind: 'changed', name: aim, value, at })
}

describe('after a kill', () => {
  test('what was typed since the last promise may be there, or not, or half', () => {
    for (const found of ['Ik', 'Ik v', 'Ik vat']) {
      const promises = begun()
      types(promises, 'Ik v', 9_900)
      types(promises, 'Ik vat', 9_950)
      promises.compare(tables(found), killed)
      expect(promises.lost).toEqual([])
    }
  })

  test('what the screen called stored must be there', () => {
    const promises = begun()
    types(promises, 'Ik v', 9_900)
    promises.hears({ kind: 'saved', values: { [aim]: 'Ik v' } })
    types(promises, 'Ik vat', 9_950)
    expect(promises.missing(tables('Ik'))).toEqual([aim])
    promises.compare(tables('Ik'), killed)
    expect(promises.lost).toEqual([expect.stringContaining(`${aim} said "Ik v"`)])
    expect(promises.counts.text).toBe(1)
  })

  test('nothing else may be there', () => {
    const promises = begun()
    promises.compare(tables('Iets anders', '2027-01-01'), killed)
    expect(promises.lost).toEqual([expect.stringContaining(aim), expect.stringContaining('goal.by')])
  })

  test('nothing older than a quarter of a second may be gone, but for what the computer stood still', () => {
    const promises = begun()
    types(promises, 'Ik v', 9_700)
    promises.compare(tables('Ik'), { at: 10_000, stall: 100 })
    expect(promises.lost).toEqual([])
    expect(promises.counts.oldestLostText).toBe(200)
    types(promises, 'Ik w', 9_700)
    promises.compare(tables('Ik'), killed)
    expect(promises.lost).toEqual([expect.stringContaining('300 ms ago')])
  })

  test('no record may come or go', () => {
    const promises = begun()
    const { documents } = tables('Ik')
    promises.compare({ documents: [...documents, { id: 'doel-1b' }] }, killed)
    expect(promises.lost).toEqual([expect.stringContaining('doel-1b')])
  })
})

describe('what the screen says', () => {
  test('is wrong when it calls stored what nobody wrote', () => {
    const promises = begun()
    types(promises, 'Ik v', 9_900)
    promises.hears({ kind: 'saved', values: { [aim]: 'Ik vat' } })
    expect(promises.lost).toEqual([expect.stringContaining('shows "Ik vat" as stored')])
  })

  test('is no promise of what the page has not told of yet', () => {
    const promises = begun()
    promises.writes(aim, 'Ik v')
    promises.writes(aim, 'Ik')
    promises.hears({ kind: 'saved', values: { [aim]: 'Ik' } })
    promises.compare(tables('Ik v'), killed)
    expect(promises.lost).toEqual([])
  })

  test('is wrong when it brings back what was not missing', () => {
    const promises = begun()
    const brought = { kind: 'broughtBack', words: 'Groeispiegel heeft 1 doel teruggezet' } as const
    promises.comesBackTo([aim])
    promises.hears(brought)
    expect(promises.lost).toEqual([])
    promises.comesBackTo([])
    promises.hears(brought)
    expect(promises.lost).toHaveLength(1)
  })
})
