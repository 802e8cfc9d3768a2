import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow.ts'
import { fieldWords, namedWords } from './fieldWords.ts'

/** The rooms that could stand in any other app. */
const plain = ['lib', 'ui']

/** The domain uses these in its names as any program does. */
const general = new Set(
  `document entry export field file highlight hint item kind map module other out question
  register shown side standing summary task text value work`.split(/\s+/),
)

const ofTheField = fieldWords()
const files = plain.flatMap((room) => filesBelow(`src/${room}`).map((file) => `src/${room}/${file}`))

describe('what could stand in any other app', () => {
  test('knows no word of the field, in its code, its comments and its names', () => {
    const faults = files.flatMap((file) =>
      fieldWordsIn(`${file} ${readFileSync(file, 'utf8')}`).map((word) => `${file}: ${word}`),
    )
    expect(faults).toEqual([])
  })

  test('is allowed no word that it does not use, and none that is not of the field', () => {
    const used = new Set(files.flatMap((file) => namedWords(readFileSync(file, 'utf8'))))
    expect([...general].filter((word) => !used.has(word) || !ofTheField.has(word))).toEqual([])
  })
})

describe('the fence bites', () => {
  test.each([
    'assessment',
    'competency',
    'cluster',
    'score',
    'goal',
    'evidence',
    'report',
    'ledger',
    'programme',
  ])('on %s, which is a word of the field', (word) =>
    expect(fieldWordsIn(`const x = '${word}'`)).toEqual([word]),
  )

  test.each([
    ['a name', 'const clusterRows = 1', ['cluster']],
    ['a type', 'interface GoalState {}', ['goal']],
    ['a comment', '/** Of many competencies. */', ['competency']],
    ['a class', '.reviews { color: red }', ['review']],
    ['what is imported', "import { x } from './assessments'", ['assessment']],
    ['a file', 'src/ui/ProfileName.tsx', ['profile']],
  ])('in %s', (_where, text, words) => expect(fieldWordsIn(text)).toEqual(words))
})

function fieldWordsIn(text: string): readonly string[] {
  return [...new Set(namedWords(text))].filter((word) => ofTheField.has(word) && !general.has(word))
}
