import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smartHints } from '../../src/domain/smartHints'
import { goalWords } from '../../src/i18n/goalWords'
import { aGoal } from '../support/aGoal'
import { day } from '../support/builders'

const today = day('2026-11-22')
const hintsFor = (given: Parameters<typeof aGoal>[0]) => smartHints(aGoal(given), today, goalWords)

describe('hints look at what was typed', () => {
  test('and are silent as long as there is nothing', () => {
    expect(hintsFor({ aim: '' })).toEqual([])
    expect(hintsFor({ aim: ' … ! ' })).toEqual([])
  })

  test.each([
    'Ik vat in elk gesprek samen wat de cliënt zelf wil',
    'Drie keer per maand oefenen met vragen stellen',
    'I sum up what the client wants in every talk',
  ])('a good aim with an action, a day and a proof needs none: %s', (aim) => {
    const full = { by: '2027-03-01', actions: [['Oefenen'] as const], proof: 'Mijn collega ziet het' }
    expect(hintsFor({ aim, ...full })).toEqual([])
  })

  test.each([
    ['Netwerken', 'short'],
    ['beter worden', 'vague'],
    ['Ik wil beter worden in signaleren bij gezinnen', 'vague'],
    ['Get better at listening to families', 'vague'],
    ['De omgang met instanties rondom indicaties', 'noVerb'],
    ['Ik stel open vragen aan cliënten', 'noProof'],
    ['Ik stel open vragen aan cliënten', 'noAction'],
    ['Ik stel open vragen aan cliënten', 'noDate'],
  ])('%s: %s', (aim, hint) => expect(hintsFor({ aim })).toContain(hint))

  test('an action without words is none, and a day over a year away is far', () => {
    const aim = 'Ik stel in elk gesprek drie open vragen'
    expect(hintsFor({ aim, actions: [['  ']], by: '2027-11-24' })).toEqual(['noAction', 'farDate'])
    expect(hintsFor({ aim, actions: [['Oefenen']], by: '2027-11-22' })).toEqual([])
  })

  test('and never fail, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (aim, proof) => {
        const hints = hintsFor({ aim, proof })
        expect(new Set(hints).size).toBe(hints.length)
      }),
    )
  })
})
