import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inTwoLines, shortened } from '../../src/pictures/inTwoLines'

const measure = (text: string) => text.length

describe('the name of an axis', () => {
  test('is broken between words where the longer line is shortest', () => {
    expect(inTwoLines('Kwaliteit van leven', measure)).toEqual(['Kwaliteit', 'van leven'])
  })

  test('stays whole when it is one word, or short', () => {
    expect(inTwoLines('Samenwerken', measure)).toEqual(['Samenwerken'])
    expect(inTwoLines('Eigen vak', measure)).toEqual(['Eigen vak'])
  })

  test('loses no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1, maxLength: 6 }), (words) => {
        const lines = inTwoLines(words.join(' '), measure)
        expect(lines.length).toBeLessThanOrEqual(2)
        expect(lines.join(' ')).toBe(words.join(' '))
      }),
    )
  })
})

describe('a text that is shortened', () => {
  test('is whole where there is room', () => {
    expect(shortened('Samenwerken', 11, measure)).toBe('Samenwerken')
  })

  test('says with an ellipsis that there was more, and splits no character', () => {
    expect(shortened('Samenwerken', 10, measure)).toBe('Samenwerk…')
    expect(shortened('😀😀😀', 4, measure)).toBe('😀…')
  })
})
