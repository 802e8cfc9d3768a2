import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow.ts'
import { en } from '../../src/i18n/en/index.ts'
import { nl } from '../../src/i18n/nl/index.ts'
import { sourceFiles } from '../i18n/sourceFiles.ts'
import { textsOf } from '../i18n/words.ts'
import { rooms } from './rooms.ts'
import { wordFaults, wordsIn, type Dictionaries, type Exception } from './wordless.ts'

/** The rooms that hold nothing for people to read. */
const wordless = ['charts', 'ui', 'exchange', 'storage', 'content', 'domain', 'lib']

const exceptions: Readonly<Record<string, Exception>> = {
  'exchange/cpdLog/cpdLogColumns.ts': {
    words:
      'datum titel activiteit naam categorie soort accreditatienummer accreditatiepunten punten uren uur einddatum begindatum scholing onderwerp vorm punt nummer opleiding'.split(
        ' ',
      ),
    because: 'tables come with these above their columns',
  },
  'exchange/cpdLog/days/possiblePeriod.ts': {
    words: ['tot', 'met'],
    because: 'people write a period with these words between its days',
  },
  'exchange/cpdLog/days/readDay.ts': {
    words: ['van', 'uur', 'tot'],
    because: 'people write a time with these words behind a day',
  },
  'exchange/cpdLog/readAmounts.ts': {
    words: ['uur', 'uren', 'punten', 'punt'],
    because: 'people write these units behind an amount',
  },
  'exchange/profile/sheet/profileTabs.ts': {
    words: ['*'],
    because: 'the tabs and columns of the form are called like this, in either language',
  },
  'exchange/passphrase/words.nl.ts': {
    words: ['*'],
    because: 'passphrases are made of these words, and what a backup is locked with has to stay',
  },
  'exchange/handover/sharing.ts': {
    words: ['bestand', 'ontvangen'],
    because: 'installed apps know the address of the share sheet and its field by these names',
  },
  'exchange/backup/makeBackup.ts': {
    words: ['reservekopie'],
    because: 'people find their backups by this name, whatever language the screens speak by then',
  },
  'exchange/pdf/xmpPacket.ts': {
    words: ['lang', 'integer'],
    because: 'XML names the language of a text by this attribute, and XMP a whole number by this type',
  },
  'content/exampleAssessments.ts': { words: ['voorbeeld'], because: 'it is a part of addresses' },
  'domain/evidenceOrigin.ts': { words: ['meting'], because: 'it is a part of ids that are stored' },
}

const dictionaries: Dictionaries = { dutch: wordsOf(nl, 'nl'), english: wordsOf(en, 'en') }

describe('rooms without words', () => {
  test('are rooms of the house', () => {
    expect(wordless.filter((room) => !(room in rooms))).toEqual([])
  })

  test.each(wordless)('%s/ holds no Dutch, and nothing that is said to somebody', (room) => {
    const files = sourceFiles().filter(({ name }) => name.startsWith(`${room}/`))
    expect(files.length).toBeGreaterThan(0)
    const faults = files.flatMap((file) => {
      const { words = [] } = exceptions[file.name] ?? {}
      return wordFaults(file, dictionaries).filter(
        (fault) => !words.some((word) => word === '*' || fault === `${file.name}: "${word}" is Dutch`),
      )
    })
    expect(faults).toEqual([])
  })

  test('are allowed no word that does not stand there', () => {
    const files = new Map(sourceFiles().map((file) => [file.name, file]))
    const idle = Object.entries(exceptions).flatMap(([name, { words }]) => {
      const file = files.get(name)
      const faults = file ? wordFaults(file, dictionaries) : []
      return words.filter((word) =>
        word === '*' ? faults.length === 0 : !faults.includes(`${name}: "${word}" is Dutch`),
      )
    })
    expect(idle).toEqual([])
  })
})

describe('the fence bites', () => {
  test.each([
    ['a text', "export const name = 'bewijs'", 'bewijs'],
    ['one of two texts', "export const name = (x: boolean) => (x ? 'evidence' : 'Een leerdoel')", 'leerdoel'],
    ['a pattern', 'export const pattern = /^(goal|leerdoel)/', 'leerdoel'],
    ['a part of a template', 'export const name = (x: number) => `${x} metingen`', 'metingen'],
    ['what stands between tags', 'export const X = () => <p>Reservekopie</p>', 'reservekopie'],
    ['a word of the content', "export const name = 'koppelteken'", 'koppelteken'],
  ])('on Dutch in %s', (_what, text, word) => {
    expect(wordFaults({ name: 'X.tsx', text }, dictionaries)).toContain(`X.tsx: "${word}" is Dutch`)
  })

  test.each([
    ['a sentence', "export const said = 'Nothing was saved.'"],
    ['a question', 'export const said = (x: string) => `Remove this goal? ${x}`'],
    ['what speaks to somebody', "export const said = 'close your other tabs'"],
  ])('on English in %s', (_what, text) => {
    expect(wordFaults({ name: 'X.ts', text }, dictionaries).join()).toContain('is said to somebody')
  })

  test.each([
    [
      'what it imports',
      "import { x } from '../bewijs/leerdoel'; export { y } from './metingen'; export { x }",
    ],
    ['a comment', '// Ook een leerdoel.\nexport const x = 1 /* bewijs */'],
    ['a name of a class', 'export const X = () => <p className="bewijs" />'],
    ['what is wrong with a file', "export const problem = 'names a cluster twice'"],
    ['what both languages say', "export const x = 'plan, report, start'"],
  ])('and not on %s', (_what, text) => {
    expect(wordFaults({ name: 'X.tsx', text }, dictionaries)).toEqual([])
  })
})

/** All that the app says in a language, and all that its content does. */
function wordsOf(words: Parameters<typeof textsOf>[0], language: string): ReadonlySet<string> {
  const files = filesBelow('data').filter((file) => file.endsWith('.json') && !file.startsWith('schema/'))
  const content = files.flatMap((file) => textsIn(JSON.parse(readFileSync(`data/${file}`, 'utf8')), language))
  return new Set([...textsOf(words).values(), ...content].flatMap(wordsIn))
}

/** Every text of a language in content, where `{ "nl": …, "en": … }` stands for one text. */
function textsIn(value: unknown, language: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === language && typeof inner === 'string' ? [inner] : textsIn(inner, language),
  )
}
