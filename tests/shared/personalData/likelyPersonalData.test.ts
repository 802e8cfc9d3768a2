import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  redact,
  likelyPersonalData,
  passesElevenTest,
} from '../../../src/shared/personalData/likelyPersonalData'

const kindsIn = (text: string) => likelyPersonalData(text).map(({ kind, text: found }) => [kind, found])

describe('in a note somebody may have written', () => {
  test.each([
    [
      'een mailadres',
      'Ik mailde j.de-vries+zorg@gemeente-x.nl daarover.',
      'email',
      'j.de-vries+zorg@gemeente-x.nl',
    ],
    ['een mobiel nummer', 'Bel 06-12345678 morgen.', 'phone', '06-12345678'],
    ['een nummer met spaties', 'Bel 06 1234 56 78 morgen.', 'phone', '06 1234 56 78'],
    ['een nummer met landcode', 'Bel +31 6 12345678 morgen.', 'phone', '+31 6 12345678'],
    ['een vast nummer', 'Bel (010) 123 45 67 morgen.', 'phone', '(010) 123 45 67'],
    ['een geboortedatum', 'Zij is van 3-4-1962 en woont alleen.', 'birth', '3-4-1962'],
    ['een geboortedatum in woorden', 'Zij is van 3 april 1962 en woont alleen.', 'birth', '3 april 1962'],
    ['een geboortedatum van kort geleden', 'Het kind, geboren op 3-4-2024, slaapt.', 'birth', '3-4-2024'],
    ['een bsn', 'Het bsn is 111222333 volgens haar.', 'bsn', '111222333'],
    ['een bsn met punten', 'Het bsn is 1112.22.333 volgens haar.', 'bsn', '1112.22.333'],
    ['een naam', 'Daarna belde ik met Fatima over haar vraag.', 'name', 'Fatima'],
    ['een hele naam', 'Ik sprak met Jan van der Berg over zorg.', 'name', 'Jan van der Berg'],
    ['een naam na een aanspreking', 'Ik sprak dhr. Jansen gisteren.', 'name', 'Jansen'],
    ['een naam na een voorletter', 'Ik sprak J. Jansen gisteren.', 'name', 'Jansen'],
    ['een achternaam na een voornaam aan het begin', 'Met Fatima ging het goed.', 'name', 'Fatima'],
  ])('is %s gevonden', (_what, text, kind, found) => {
    expect(kindsIn(text)).toEqual([[kind, found]])
  })

  test.each([
    'Ik nam de tijd voor de stilte. Daarna ging het beter.',
    'Bij de Wmo-aanvraag hielp ik. Ook bij de Wlz.',
    'Op 12 november 2025 was het overleg.',
    'Ik heb 123456789 keer geoefend.',
    'Zij zei: "Ik wil dit niet."',
    '- Eerst luisteren\n- Daarna samenvatten',
    'De GGZ en het UWV belden om 10.30 uur.',
    'Score 3.4 en 2.1 bespreken, 29 competenties.',
    'In het Nederlands en in het Turks.',
  ])('is niets gevonden in: %s', (text) => {
    expect(kindsIn(text)).toEqual([])
  })
})

test('any number that passes the eleven test is found, and one that does not is no BSN', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
      const digits = String(number).padStart(9, '0')
      const found = likelyPersonalData(`nummer ${digits} staat er`).some(({ kind }) => kind === 'bsn')
      expect(found).toBe(passesElevenTest(digits))
    }),
  )
})

test('any plain mail address is found whole, wherever it stands', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,12}$/)
  fc.assert(
    fc.property(part, part, fc.constantFrom('nl', 'com', 'org'), (name, host, end) => {
      const address = `${name}@${host}.${end}`
      expect(kindsIn(`mail ${address}, graag`)).toEqual([['email', address]])
    }),
  )
})

test('in any text what is found stands there, from front to back and never over one another', () => {
  const pieces = fc.constantFrom(
    'Jan',
    'de',
    ' ',
    '.',
    '06',
    '12345678',
    '@',
    'a.nl',
    '3-4-1962',
    '\n',
    '111222333',
    'Ik',
  )
  const any = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(any, (text) => {
      let end = 0
      for (const { text: found, start } of likelyPersonalData(text)) {
        expect(text.slice(start, start + found.length)).toBe(found)
        expect(start).toBeGreaterThanOrEqual(end)
        end = start + found.length
      }
    }),
  )
})

test('what is made black cannot be read any more, and the rest stays', () => {
  fc.assert(
    fc.property(fc.constantFrom('Fatima', '06-12345678', 'a@b.nl', '3-4-1962', '111222333'), (secret) => {
      const text = `Ik sprak ${secret} en daarna ${secret} nog eens.`
      expect(redact(text, likelyPersonalData(text))).toBe('Ik sprak █████ en daarna █████ nog eens.')
    }),
  )
})

test.each([
  ['Ik sprak Jan in Januari.', 'Ik sprak █████ in Januari.'],
  ['Jan kwam laat. Daarna belde ik Jan.', '█████ kwam laat. Daarna belde ik █████.'],
  [
    'Geboren op 3-4-2024. Dus op 3-4-2024, en niet op 13-4-2024.',
    'Geboren op █████. Dus op █████, en niet op 13-4-2024.',
  ],
  ['Ik sprak Jan de Vries, en daarna Jan weer.', 'Ik sprak █████, en daarna █████ weer.'],
])('what is made black goes by its place: %s', (text, shown) => {
  expect(redact(text, likelyPersonalData(text))).toBe(shown)
})

test('whatever is not found stays as it is, to the letter', () => {
  const pieces = fc.constantFrom(
    'Jan',
    'Januari',
    'uari',
    ' ',
    '. ',
    'ik sprak ',
    '3-4-1962',
    '1',
    'a@b.nl',
    'é',
  )
  const any = fc.array(pieces).map((all) => all.join(''))
  fc.assert(
    fc.property(any, fc.func(fc.boolean()), (text, isBlack) => {
      const black = likelyPersonalData(text).filter((one) => isBlack(one.start))
      const ends = [0, ...black.map((one) => one.start + one.text.length)]
      const rest = ends.map((end, index) => text.slice(end, black[index]?.start ?? text.length))
      expect(redact(text, black).split('█████')).toEqual(rest)
    }),
  )
})

test('what is found once is found wherever it stands as a word of its own', () => {
  const names = fc.constantFrom('Fatima', 'Jan', 'a@b.nl', '06-12345678')
  const between = fc.constantFrom('. ', ', ', '; ', '! “')
  fc.assert(
    fc.property(names, fc.array(between, { minLength: 1, maxLength: 5 }), (secret, gaps) => {
      const text = `Ik sprak ${secret}${gaps.map((gap) => `${gap}${secret} zei iets`).join('')}.`
      expect(redact(text, likelyPersonalData(text))).not.toContain(secret)
    }),
  )
})

test('a text without capitals, digits and @ has nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zéï ,.!?\n]*$/), (text) => {
      expect(likelyPersonalData(text)).toEqual([])
    }),
  )
})

test('a very long text is read in one go: what took a square of its length would never end', () => {
  const text = 'a'.repeat(1_000_000) + ' 0'.repeat(250_000) + ' Jan de'.repeat(150_000)
  expect(likelyPersonalData(text).length).toBeGreaterThan(0)
})

test.each([
  'Geleerd: Bij twijfel vraag ik het na.',
  'En toen (Bij haar thuis) lukte het.',
  'Mijn doel; Met meer rust luisteren.',
  'Dit jaar — Daarna ging het beter.',
  'Wat hielp: Samen plannen, en Ook even bellen.',
])('a word that begins a sentence and never a name is none: %s', (text) => {
  expect(likelyPersonalData(text)).toEqual([])
})
