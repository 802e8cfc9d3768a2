import { describe, expect, test } from 'vitest'
import { FieldPromises } from '../support/fieldPromises'
import { fieldWays, type FieldWay } from '../support/fieldWays'
import type { FieldReport, Shown } from '../support/watchFields'

const aim = 'goal.aim'
const tables = (aimNow: string, by = '2027-03-29') => ({ documents: [{ id: 'doel-1', aim: aimNow, by }] })
const killed = { at: 10_000, samples: [] }

function wayTo(name: string): FieldWay {
  const way = fieldWays[name]
  if (!way) throw new Error(`there is no way to ${name}`)
  return way
}

/** These alone. */
function begun(names: readonly string[], found: Parameters<FieldPromises['begins']>[0]): FieldPromises {
  const promises = new FieldPromises(Object.fromEntries(names.map((name) => [name, wayTo(name)])))
  promises.begins(found)
  return promises
}

const begunGoal = () => begun([aim, `${aim} in the assignment`, 'goal.by'], tables('Ik'))

const onGoal = (stand: string): Shown => ({ where: '#/plan/doel-1', field: aim, item: null, stand })
const saved = (...all: readonly Shown[]): FieldReport => ({ kind: 'saved', all })

/** Somebody types this, and the page tells of it. */
function types(promises: FieldPromises, value: string, at: number): void {
  promises.writes(aim, value)
  promises.hears({ kind: 'changed', shown: onGoal(value), at })
}

describe('after a kill', () => {
  test('what was typed since the last promise may be there, or not, or half', () => {
    for (const found of ['Ik', 'Ik v', 'Ik vat']) {
      const promises = begunGoal()
      types(promises, 'Ik v', 9_900)
      types(promises, 'Ik vat', 9_950)
      promises.compare(tables(found), killed)
      expect(promises.lost).toEqual([])
    }
  })

  test('what the screen called stored must be there', () => {
    const promises = begunGoal()
    types(promises, 'Ik v', 9_900)
    promises.hears(saved(onGoal('Ik v')))
    types(promises, 'Ik vat', 9_950)
    expect(promises.missing(tables('Ik'))).toEqual([aim])
    promises.compare(tables('Ik'), killed)
    expect(promises.lost).toEqual([expect.stringContaining(`${aim} said "Ik v"`)])
    expect(promises.counts.text).toBe(1)
  })

  test('nothing else may be there', () => {
    const promises = begunGoal()
    promises.compare(tables('Iets anders', '2027-01-01'), killed)
    expect(promises.lost).toEqual([expect.stringContaining(aim), expect.stringContaining('goal.by')])
  })

  test('nothing older than a quarter of a second may be gone, but for what the computer itself took', () => {
    const promises = begunGoal()
    types(promises, 'Ik v', 9_700)
    promises.compare(tables('Ik'), { at: 10_000, samples: [{ due: 9_800, done: 9_900, waited: 0 }] })
    expect(promises.lost).toEqual([])
    expect(promises.counts).toMatchObject({ oldestLostText: 200, longestStall: 100 })
    types(promises, 'Ik w', 9_700)
    promises.compare(tables('Ik'), killed)
    expect(promises.lost).toEqual([expect.stringContaining('300 ms ago')])
  })

  test('no record may come or go', () => {
    const promises = begunGoal()
    const { documents } = tables('Ik')
    promises.compare({ documents: [...documents, { id: 'doel-1b' }] }, killed)
    expect(promises.lost).toEqual([expect.stringContaining('doel-1b')])
  })
})

describe('what the screen says', () => {
  test('is wrong when it calls stored what nobody wrote', () => {
    const promises = begunGoal()
    types(promises, 'Ik v', 9_900)
    promises.hears(saved(onGoal('Ik vat')))
    expect(promises.lost).toEqual([expect.stringContaining('shows "Ik vat" as stored')])
  })

  test('is no promise of what the page has not told of yet', () => {
    const promises = begunGoal()
    promises.writes(aim, 'Ik v')
    promises.writes(aim, 'Ik')
    promises.hears(saved(onGoal('Ik')))
    promises.compare(tables('Ik v'), killed)
    expect(promises.lost).toEqual([])
  })

  test('is meant of the first that is there, on the screen of a way to it, and of nothing on another', () => {
    const promises = begunGoal()
    types(promises, 'Ik v', 9_900)
    promises.hears(saved({ ...onGoal('Een ander doel'), where: '#/plan/doel-2' }))
    expect(promises.isPromised(aim, 'Ik')).toBe(true)
    const inAssignment = { ...onGoal('Ik v'), where: `#${wayTo(`${aim} in the assignment`).address}` }
    promises.hears(saved(inAssignment, { ...inAssignment, stand: 'Een ander doel' }))
    expect(promises.isPromised(aim, 'Ik v')).toBe(true)
    expect(promises.lost).toEqual([])
  })

  test('is wrong when it brings back what was not missing', () => {
    const promises = begunGoal()
    const brought = { kind: 'broughtBack', words: 'Groeispiegel heeft 1 doel teruggezet' } as const
    promises.comesBackTo([aim])
    promises.hears(brought)
    expect(promises.lost).toEqual([])
    promises.comesBackTo([])
    promises.hears(brought)
    expect(promises.lost).toHaveLength(1)
  })
})

describe('a tick', () => {
  const tick = 'evidence.competencies'
  const { address } = wayTo(tick)
  const on = (...competencies: readonly string[]) => ({ documents: [{ id: 'bewijs-1', competencies }] })
  const shown = (item: string, stand: boolean): Shown => ({ where: `#${address}`, field: tick, item, stand })

  test('is the one of its item, and what was promised of it must be there', () => {
    const promises = begun([tick], on('1.1', '2.1'))
    promises.writes(tick, false)
    promises.hears({ kind: 'changed', shown: shown('1.1', false), at: 9_900 })
    promises.hears({ kind: 'changed', shown: shown('2.1', false), at: 9_910 })
    promises.hears(saved(shown('2.1', true), shown('1.1', false)))
    expect(promises.counts).toMatchObject({ changes: 1, tick: 1 })
    promises.compare(on('1.1', '2.1'), killed)
    expect(promises.lost).toEqual([expect.stringContaining(`${tick} said "false", then [], says "true"`)])
  })
})

describe('a button, on which nothing can be seen', () => {
  const press = 'assignment.assessment'
  const chosen = (assessment: string) => ({ documents: [{ id: 'assignment', assessment }] })
  const button = (item: string): Shown => ({ where: `#${wayTo(press).address}`, field: press, item })

  test('promises what was pressed last', () => {
    const promises = begun([press], chosen('eind'))
    promises.hears(saved(button('begin'), button('eind')))
    expect(promises.isPromised(press, 'eind')).toBe(true)
    for (const stand of ['begin', 'eind', 'begin']) {
      promises.writes(press, stand)
      promises.hears({ kind: 'changed', shown: { ...button(stand), stand }, at: 9_900 })
    }
    promises.hears(saved(button('begin'), button('eind')))
    expect(promises.isPromised(press, 'begin')).toBe(true)
    promises.compare(chosen('eind'), killed)
    expect(promises.lost).toEqual([expect.stringContaining(`${press} said "begin"`)])
  })
})
