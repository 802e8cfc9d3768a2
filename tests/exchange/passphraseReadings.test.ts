import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encryptWithPassphrase } from '../../src/exchange/age/encryptWithPassphrase'
import { openBytes } from '../../src/exchange/door/openBytes'
import { newPassphrase } from '../../src/exchange/passphrase/newPassphrase'
import { normalisePassphrase } from '../../src/exchange/passphrase/normalisePassphrase'
import { passphraseReadings } from '../../src/exchange/passphrase/passphraseReadings'
import { sixWordsIn } from '../../src/exchange/passphrase/sixWordsIn'
import { dutchWords } from '../../src/exchange/passphrase/words.nl'
import { goodBackup } from '../support/hostileFiles'

const six = 'gelukkig veerpont vuurwerk hartig varen diamant'
const words = six.split(' ')
const wide = (text: string) =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))

describe('six words are found in', () => {
  test.each([
    ['numbers before them', words.map((word, index) => `${index + 1}. ${word}`).join(' ')],
    ['numbers, one a line', words.map((word, index) => `${index + 1}) ${word}`).join('\n')],
    ['numbers glued on', words.map((word, index) => `${index + 1}.${word}`).join('')],
    ['numbers in circles', words.map((word, index) => String.fromCodePoint(0x2460 + index) + word).join(' ')],
    ['slashes', words.join('/')],
    ['slashes with spaces', words.join(' / ')],
    ['bars', words.join('|')],
    ['plus signs', words.join('+')],
    ['arrows', words.join(' → ')],
    ['points', words.join('.')],
    ['nothing between them', words.join('')],
    ['capitals between them', words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')],
    ['capitals only', six.toUpperCase()],
    ['straight quotes', `"${six}"`],
    ['curly quotes', `“${six}”`],
    ['Dutch quotes', `„${six}”`],
    ['quotes around each', words.map((word) => `‘${word}’`).join(', ')],
    ['guillemets', `«${six}»`],
    ['spaces of no width', words.join(' \u200b')],
    ['spaces of no width alone', words.join('\u200b')],
    ['a mark of UTF-8 in front', `\ufeff${six}`],
    ['soft hyphens', six.replaceAll('er', 'e\u00adr')],
    ['marks of direction', `\u202a${six}\u202c`],
    ['hard spaces', words.join('\u00a0')],
    ['new lines', words.join('\r\n')],
    ['tabs', words.join('\t')],
    ['wide letters', wide(six)],
    ['accents', 'gelúkkig véérpont vuurwerk hártig váren diamant'],
    ['accents apart', 'gelu\u0308kkig veerpont vuurwerk hartig varen diamant'],
    ['letters that are tied together', words.join(' ').replaceAll('ff', '\ufb00')],
    ['a word broken in two', 'gelukkig veer pont vuur\u00adwerk hartig varen dia- mant'],
    ['a point behind', `${six}.`],
    ['emoji', words.join(' 🔑 ')],
  ])('%s', (_, typed) => {
    expect(passphraseReadings(typed)).toContain(six)
    expect(passphraseReadings(typed).length).toBeLessThanOrEqual(5)
  })

  test('the Dutch ij as one letter', () => {
    const typed = 'bakkerij bergt bergpas bergtop bergweg bericht'
    const [ij] = dutchWords.filter((word) => word.includes('ij'))
    expect(ij).toBeDefined()
    expect(sixWordsIn(`${ij?.replace('ij', '\u0133')} ${words.slice(1).join(' ')}`)).toContain(
      `${ij} ${words.slice(1).join(' ')}`,
    )
    expect(sixWordsIn(typed)).toEqual([])
  })

  test('any phrase, with any noise between and within its words', () => {
    const between = fc.constantFrom(
      '',
      ' ',
      '-',
      '/',
      ', ',
      '. ',
      '\n',
      '\u00a0',
      ' – ',
      ' 2. ',
      '"',
      '\u200b',
      ' | ',
      '”, “',
    )
    const within = fc.constantFrom('', '', '', '\u200b', '\u00ad', '\u2060', '\ufeff')
    const noise = fc.array(fc.tuple(between, within, fc.nat({ max: 8 }), fc.boolean()), {
      minLength: 6,
      maxLength: 6,
    })
    fc.assert(
      fc.property(
        noise,
        fc.array(fc.constantFrom(...dutchWords), { minLength: 6, maxLength: 6 }),
        (all, phrase) => {
          const typed = phrase.map((word, index) => {
            const [mark, hidden, at, isLoud] = all[index] ?? ['', '', 0, false]
            return (
              mark +
              (isLoud ? word.toUpperCase() : word).slice(0, at) +
              hidden +
              (isLoud ? word.toUpperCase() : word).slice(at)
            )
          })
          expect(passphraseReadings(typed.join(''))).toContain(phrase.join(' '))
        },
      ),
      { numRuns: 3000, seed: 12 },
    )
  })
})

describe('somebody’s own passphrase', () => {
  test.each([
    ['1. gelukkig 2. veerpont 3. vuurwerk 4. hartig 5. varen 6. diamant'],
    ['"gelukkig" veerpont'],
    ['Mijn Eigen-Zin, met komma.'],
    ['Zoë’s kat heet 3 dingen'],
    ['a  b   c'],
    [' met spaties eromheen '],
    ['👩‍⚕️ heeft vlaggen 🇳🇱'],
    ['（wijd）'],
    [`„${six}”`],
    ['zacht\u00adafbreken'],
  ])('is tried as it was typed, before and behind anything else: %s', (typed) => {
    const [first] = passphraseReadings(typed)
    expect(first).toBe(normalisePassphrase(typed))
    expect(passphraseReadings(typed)).toContain(typed)
  })

  test.each([
    ['curly for straight quotes', 'kat\'s naam is "Piet"', 'kat’s naam is “Piet”'],
    ['quotes around it', 'Mijn eigen zin 12', '“Mijn eigen zin 12”'],
    ['single quotes around it', 'Mijn eigen zin 12', '‘Mijn eigen zin 12’'],
    ['a long dash', 'huis - tuin 42', 'huis – tuin 42'],
    ['wide letters', 'Mijn eigen zin 12', `${wide('Mijn')}\u3000eigen zin 12`],
    ['spaces of no width', 'Mijn eigen zin 12', 'Mijn\u200b eigen zin 12\ufeff'],
    ['hard spaces and new lines', 'Mijn eigen zin 12', '\nMijn\u00a0eigen\r\nzin  12\n'],
    ['a soft hyphen', 'Mijn eigen zin 12', 'Mijn ei\u00adgen zin 12'],
  ])('forgives %s', (_, chosen, typed) => {
    expect(passphraseReadings(typed)).toContain(normalisePassphrase(chosen))
  })

  test('keeps its capitals, its letters and its order', () => {
    for (const other of ['mijn eigen zin 12', 'Mijn eigen zin 1', 'Mijneigenzin12', 'eigen Mijn zin 12']) {
      expect(passphraseReadings(other)).not.toContain('Mijn eigen zin 12')
    }
  })

  test('as it was made always opens, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(passphraseReadings(normalisePassphrase(typed))[0]).toBe(normalisePassphrase(typed))
      }),
      { numRuns: 300, seed: 12 },
    )
  })
})

test('a locked backup opens with any of them, and with no other words', async () => {
  const locked = await encryptWithPassphrase(new TextEncoder().encode(goodBackup()), six, 1)
  for (const typed of [
    six,
    `„${words.join('-')}”`,
    words.join(''),
    words.map((word, at) => `${at + 1}. ${word}`).join('\n'),
  ]) {
    expect((await openBytes(locked, typed)).type).toBe('BackupOpened')
  }
  for (const typed of [
    `${six} nog`,
    `nog ${six}`,
    `${six} gelukkig`,
    words.slice(1).join(' '),
    newPassphrase(),
    words.toReversed().join(' '),
    '',
    ' ',
    'x',
  ]) {
    expect((await openBytes(locked, typed)).type).toBe('WrongPassphrase')
  }
})
