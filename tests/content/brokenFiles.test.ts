import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogueSchema } from '../../src/content/catalogueSchema'
import { exampleSchema } from '../../src/content/exampleSchema'
import { guideSchema } from '../../src/content/guideSchema'
import { historySchema } from '../../src/content/historySchema'
import { ContentError, parseFile } from '../../src/content/loadFile'
import { profileSchema } from '../../src/content/profileSchema'
import { programmeSchema } from '../../src/content/programmeSchema'
import { dataJson } from '../support/content'
import { anyJson, inWords, pathsIn, withAt, type Json, type JsonPath } from '../support/jsonTree'

const files = {
  catalogue: { file: 'catalogue.json', schema: catalogueSchema },
  profile: { file: 'profiles/bcmb-clientondersteuner.json', schema: profileSchema },
  programme: { file: 'programmes/bcmb-basisopleiding.json', schema: programmeSchema },
  example: { file: 'examples/bcmb-clientondersteuner.json', schema: exampleSchema },
  history: { file: 'history/bcmb-clientondersteuner.json', schema: historySchema },
  guide: { file: 'guides/bcmb-clientondersteuner.json', schema: guideSchema },
} as const
type Kind = keyof typeof files
const kinds: readonly Kind[] = ['catalogue', 'profile', 'programme', 'example', 'history', 'guide']

describe('a broken file names the place and what is wrong there', () => {
  const gone = undefined
  test.each<readonly [Kind, JsonPath, Json | undefined, string]>([
    ['profile', ['clusters', 2, 'competencies', 0, 'id'], gone, 'clusters[2].competencies[0].id is missing'],
    [
      'profile',
      ['clusters', 2, 'competencies', 0, 'id'],
      3.1,
      'clusters[2].competencies[0].id is 3.1, not string',
    ],
    [
      'profile',
      ['clusters', 2, 'competencies', 0, 'id'],
      '3 1',
      'clusters[2].competencies[0].id is not an id (letters a to z, digits, dot, dash)',
    ],
    [
      'profile',
      ['clusters', 2, 'competencies', 0, 'id'],
      '3.2',
      'clusters[2].competencies has the same id twice',
    ],
    ['profile', ['clusters', 2, 'competencies', 0, 'id'], '1.1', 'clusters have a competency id twice'],
    ['profile', ['clusters', 2, 'id'], '1', 'clusters has the same id twice'],
    ['profile', ['taskGroups', 0, 'tasks', 0, 'id'], '14', 'taskGroups have a task id twice'],
    ['profile', ['clusters', 2, 'competencies'], [], 'clusters[2].competencies is an empty list'],
    ['profile', ['clusters'], 'seven', 'clusters is "seven", not Array'],
    ['profile', ['clusters', 0, 'title'], {}, 'clusters[0].title has no text in any language, such as "nl"'],
    ['profile', ['clusters', 0, 'title', 'nl'], ' ', 'clusters[0].title.nl is empty'],
    ['profile', ['clusters', 0, 'title'], null, 'clusters[0].title is null, not Object'],
    ['profile', ['scale', 'norm'], 6, 'scale has a norm that is not one of its levels'],
    ['profile', ['scale', 'norm'], 12, 'scale.norm is not a whole number from 0 to 9'],
    ['profile', ['scale', 'levels'], [], 'scale.levels holds fewer than 3 levels'],
    [
      'profile',
      ['scale', 'levels', 0, 'value'],
      2,
      'scale.levels does not go from the lowest number to the highest',
    ],
    ['profile', [], [], 'id is missing'],
    [
      'history',
      ['versions', 0, 'next', 'same', 3],
      '2 1',
      'versions[0].next.same[3] is not an id (letters a to z, digits, dot, dash)',
    ],
    [
      'history',
      ['versions', 0, 'next', 'scale'],
      'nieuw',
      'versions[0].next.scale is not "same", "reworded" or "changed"',
    ],
    ['history', ['versions', 0, 'next', 'gone'], gone, 'versions[0].next.gone is missing'],
    ['guide', ['tips', 2, 'tips'], [], 'tips[2].tips is an empty list'],
    ['guide', ['tasks', 1, 'id'], '1', 'tasks has the same id twice'],
    ['history', ['versions'], [], 'versions is an empty list'],
    ['profile', [], 'profile', 'the file is "profile", not Object'],
    [
      'catalogue',
      ['profiles', 0, 'file'],
      '../x.json',
      'profiles[0].file is not a JSON file in the data folder',
    ],
    [
      'catalogue',
      ['profiles', 0, 'file'],
      'https://elsewhere.example/x.json',
      'profiles[0].file is not a JSON file in the data folder',
    ],
    [
      'catalogue',
      ['profiles', 0, 'file'],
      '//elsewhere.example/x.json',
      'profiles[0].file is not a JSON file in the data folder',
    ],
    [
      'catalogue',
      ['profiles', 0, 'file'],
      'x/../../y.json',
      'profiles[0].file is not a JSON file in the data folder',
    ],
    ['catalogue', ['default'], 'ander', 'the file names a default profile that is not in its list'],
    [
      'programme',
      ['sessions', 0, 'module'],
      '9',
      'the file has a session or an outcome of a module that does not exist',
    ],
    ['programme', ['outcomes', 0, 'day'], 0, 'outcomes[0].day is below one'],
    ['programme', ['outcomes', 0, 'day'], 1.5, 'outcomes[0].day is not a whole number'],
    ['programme', ['tests', 0, 'resitFeeEur'], -1, 'tests[0].resitFeeEur is below zero'],
    ['programme', ['tests', 0, 'resitFeeEur'], '70', 'tests[0].resitFeeEur is "70", not number'],
    ['programme', ['modules', 1, 'assignments', 0, 'id'], '1-1', 'modules have an assignment id twice'],
    [
      'programme',
      ['modules', 0, 'assignments', 2, 'kind'],
      'exam',
      'modules[0].assignments[2].kind is "exam", not ("self-assessment" | "e-learning")',
    ],
    ['example', ['assessments', 1, 'date'], '2026-02-30', 'assessments[1].date is not a day like 2026-11-21'],
    [
      'example',
      ['assessments', 0, 'answers', '1.1', 'score'],
      12,
      'assessments[0].answers.1.1.score is not a level or "not-applicable"',
    ],
    ['example', ['assessments'], [], 'assessments is an empty list'],
  ])('%s %j %j: %s', (kind, path, instead, said) => {
    expect(problemIn(kind, withAt(real(kind), path, instead))).toBe(said)
  })
})

describe.each(kinds)('any one thing in the %s', (kind) => {
  const whole = real(kind)
  const anyPlace = fc.constantFrom(...pathsIn(whole))

  test('that is gone leaves a whole file, or is told as broken there or above', () => {
    fc.assert(
      fc.property(anyPlace, (path) => {
        const problem = failureIn(kind, withAt(whole, path, undefined))
        expect(problem === undefined || isAtOrAbove(problem.path, path)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('that is something else leaves a whole file, or is told as broken there, above or inside', () => {
    fc.assert(
      fc.property(anyPlace, anyJson, (path, instead) => {
        const problem = failureIn(kind, withAt(whole, path, instead))
        const near = problem && (isAtOrAbove(problem.path, path) || problem.path.startsWith(inWords(path)))
        expect(problem === undefined || near).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a name that JavaScript uses itself', () => {
  const names = [...Object.getOwnPropertyNames(Object.prototype), 'prototype']
  const said = 'is a name that JavaScript uses itself'

  test.each(kinds)('is no id of anything in the %s', (kind) => {
    const whole = real(kind)
    const ids = pathsIn(whole).filter((path) => path.at(-1) === 'id' || path.at(-1) === 'profile')
    expect(ids.length).toBeGreaterThan(0)
    for (const path of ids.length > 40 ? [...ids.slice(0, 20), ...ids.slice(-20)] : ids) {
      for (const name of names) {
        expect(problemIn(kind, withAt(whole, path, name))).toBe(`${inWords(path)} ${said}`)
      }
    }
  })

  test.each(names)('names nothing anywhere: %s', (name) => {
    const { file, schema } = files.example
    const hidden = JSON.stringify(real('example')).replace('"answers":{', `"answers":{"${name}":{"score":3},`)
    expect(() => parseFile(file, hidden, schema)).toThrow(
      expect.objectContaining({
        failure: {
          type: 'ContentInvalid',
          file,
          text: hidden,
          faults: [{ path: `assessments[0].answers.${name}`, problem: said }],
        },
      }),
    )
    // Nor in what this version passes over.
    const unknown = JSON.stringify(real('profile')).replace('{', `{"later":[{"${name}":1}],`)
    const failure = {
      type: 'ContentInvalid',
      file: files.profile.file,
      text: unknown,
      faults: [{ path: `later[0].${name}`, problem: said }],
    }
    expect(() => parseFile(files.profile.file, unknown, profileSchema)).toThrow(
      expect.objectContaining({ failure }),
    )
  })
})

test('a file of a newer app, with fields that this one does not know, is read', () => {
  const newer = withAt(real('profile'), ['clusters', 0, 'title'], { nl: 'Titel', en: 'Title', fy: 'Titel' })
  expect(failureIn('profile', newer)).toBeUndefined()
})

function real(kind: Kind): Json {
  return dataJson(files[kind].file)
}

function failureIn(kind: Kind, value: Json | undefined) {
  const { file, schema } = files[kind]
  try {
    parseFile(file, value === undefined ? '' : JSON.stringify(value), schema)
    return undefined
  } catch (error) {
    if (error instanceof ContentError && error.failure.type === 'ContentInvalid')
      return error.failure.faults[0]
    if (error instanceof ContentError && value === undefined) return { path: '', problem: error.failure.type }
    throw error
  }
}

function problemIn(kind: Kind, value: Json | undefined): string | undefined {
  const failure = failureIn(kind, value)
  return failure && `${failure.path || 'the file'} ${failure.problem}`
}

function isAtOrAbove(said: string, path: JsonPath): boolean {
  return path.some((_, index) => inWords(path.slice(0, index)) === said) || inWords(path) === said
}
