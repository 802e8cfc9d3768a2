import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../../src/domain/review'
import { changedAgreement, withoutAgreement } from '../../../src/features/review/changedAgreement'
import { day } from '../../support/builders'

const [first, second, third]: readonly Agreement[] = [
  { text: 'Samen kijken' },
  { text: 'Bellen', by: day('2027-01-10') },
  { text: 'Samen kijken' },
]
const list = [first, second, third].filter((one) => one !== undefined)
const shown = { text: 'Bellen', by: day('2027-01-10') }
const louder = ({ text, ...rest }: Agreement): Agreement => ({ ...rest, text: `${text}!` })
const textsOf = (agreements: readonly Agreement[]) => agreements.map(({ text }) => text)

describe('one agreement is changed', () => {
  test('where it stands', () => {
    const changed = changedAgreement(list, { shown, index: 1 }, louder)
    expect(textsOf(changed)).toEqual(['Samen kijken', 'Bellen!', 'Samen kijken'])
    expect(changed[1]?.by).toBe('2027-01-10')
  })

  test('where it stands by now, when another window put one in before it', () => {
    const elsewhere = [{ text: 'Nieuw' }, ...list]
    expect(textsOf(changedAgreement(elsewhere, { shown, index: 1 }, louder))).toEqual([
      'Nieuw',
      'Samen kijken',
      'Bellen!',
      'Samen kijken',
    ])
  })

  test('the one of two that say the same at which somebody writes', () => {
    const place = { shown: { text: 'Samen kijken' }, index: 2 }
    expect(textsOf(changedAgreement(list, place, louder))).toEqual([
      'Samen kijken',
      'Bellen',
      'Samen kijken!',
    ])
  })

  test('on top of what another window made of it', () => {
    const elsewhere = list.with(1, { text: 'Bellen of mailen' })
    expect(textsOf(changedAgreement(elsewhere, { shown, index: 1 }, louder))[1]).toBe('Bellen of mailen!')
  })

  test('and comes back when it was taken out elsewhere, because somebody is writing in it', () => {
    expect(textsOf(changedAgreement([], { shown, index: 1 }, louder))).toEqual(['Bellen!'])
  })

  test('and is none any more without words', () => {
    const changed = changedAgreement(list, { shown, index: 1 }, () => ({ text: ' ' }))
    expect(textsOf(changed)).toEqual(['Samen kijken', 'Samen kijken'])
  })
})

describe('one agreement is taken out', () => {
  test('wherever it stands by now', () => {
    expect(textsOf(withoutAgreement([{ text: 'Nieuw' }, ...list], { shown, index: 1 }))).toEqual([
      'Nieuw',
      'Samen kijken',
      'Samen kijken',
    ])
  })

  test('but not when it says something else by now', () => {
    const elsewhere = list.with(1, { text: 'Bellen of mailen' })
    expect(withoutAgreement(elsewhere, { shown, index: 1 })).toEqual(elsewhere)
  })
})
