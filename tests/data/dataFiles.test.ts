import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { catalogueSchema } from '../../src/content/catalogueSchema'
import { exampleSchema } from '../../src/content/exampleSchema'
import { guideSchema } from '../../src/content/guideSchema'
import { historyFault } from '../../src/content/historyFault'
import { historySchema } from '../../src/content/historySchema'
import { parseFile } from '../../src/content/loadFile'
import { guideFault } from '../../src/content/loadGuide'
import { organisationSchema } from '../../src/content/organisationSchema'
import { profileSchema } from '../../src/content/profileSchema'
import { programmeSchema } from '../../src/content/programmeSchema'
import { filesBelow } from '../../tools/filesBelow'
import {
  dataFolder,
  dataJson,
  dataText,
  theExample,
  theProfile,
  theProgramme,
  wholeCatalogue,
} from '../support/content'
import { inWords, pathsIn, type Json } from '../support/jsonTree'

const files = filesBelow(dataFolder).filter((file) => file.endsWith('.json') && !file.startsWith('schema/'))

/** The validator of each folder below `data/`, and of each file in it. */
const validators: Readonly<Record<string, v.GenericSchema>> = {
  'catalogue.json': catalogueSchema,
  'organisation.json': organisationSchema,
  profiles: profileSchema,
  programmes: programmeSchema,
  examples: exampleSchema,
  history: historySchema,
  guides: guideSchema,
}

describe.each(files)('data/%s', (file) => {
  test('obeys its validator', () => {
    const schema = validators[dirname(file)] ?? validators[file]
    expect(schema, 'a folder with a validator').toBeDefined()
    expect(() => schema && parseFile(file, dataText(file), schema)).not.toThrow()
  })

  test('names a schema that exists', () => {
    const { $schema } = v.parse(v.object({ $schema: v.string() }), dataJson(file))
    const target = normalize(join(dirname(file), $schema))
    expect(target).toMatch(/^schema\/[a-z]+\.schema\.json$/)
    expect(existsSync(`${dataFolder}/${target}`)).toBe(true)
  })

  test('says everything in each of its languages, without loose ends', () => {
    const whole = dataJson(file)
    const texts = pathsIn(whole)
      .map((path) => ({ path: inWords(path), value: valueAt(whole, path) }))
      .filter((entry): entry is { path: string; value: string } => typeof entry.value === 'string')
    expect(texts.filter(({ value }) => value !== value.trim() || / {2}|\n/.test(value))).toEqual([])
    expect(texts.filter(({ value }) => !value.isWellFormed())).toEqual([])
    const saidIn = (language: string) =>
      texts
        .filter(({ path }) => path.endsWith(`.${language}`))
        .map(({ path }) => path.slice(0, -1 - language.length))
    const [first = '', ...others] = languagesOf(whole)
    for (const language of others) expect(saidIn(language)).toEqual(saidIn(first))
  })
})

/** Those of its title, or of the profiles that a catalogue lists, which are compared with these below; what has neither is ours, in both. */
function languagesOf(whole: Json): readonly string[] {
  const titled = v.safeParse(v.object({ title: v.record(v.string(), v.string()) }), whole)
  if (titled.success) return Object.keys(titled.output.title)
  return v.is(catalogueSchema, whole) ? [] : ['nl', 'en']
}

describe('the catalogue', () => {
  const catalogue = wholeCatalogue()

  test('lists every file there is, and no other', () => {
    const listed = [
      'catalogue.json',
      ...catalogue.profiles.flatMap(({ file, example, history, guide }) =>
        [file, example, history, guide].filter((one) => one !== undefined),
      ),
      ...catalogue.programmes.map(({ file }) => file),
    ]
    // Who offers the app belongs to no profile.
    expect(listed.toSorted()).toEqual(files.filter((file) => file !== 'organisation.json'))
  })

  test('calls each file what the file calls itself', () => {
    for (const { id, title, file } of catalogue.profiles) {
      expect(parseFile(file, dataText(file), profileSchema)).toMatchObject({ id, title })
    }
    for (const { id, title, file, profile } of catalogue.programmes) {
      expect(parseFile(file, dataText(file), programmeSchema)).toMatchObject({ id, title, profile })
    }
  })

  test('knows what every earlier version of a profile said, and what became of each of its competencies', () => {
    for (const { file, history } of catalogue.profiles) {
      if (history === undefined) continue
      const profile = parseFile(file, dataText(file), profileSchema)
      expect(historyFault(parseFile(history, dataText(history), historySchema), profile)).toBeUndefined()
    }
  })

  test('explains tasks and clusters that the profile has', () => {
    for (const { file, guide } of catalogue.profiles) {
      if (guide === undefined) continue
      const profile = parseFile(file, dataText(file), profileSchema)
      expect(guideFault(parseFile(guide, dataText(guide), guideSchema), profile)).toBeUndefined()
    }
  })

  test('gives programmes and examples to profiles that it lists', () => {
    const known = new Set(catalogue.profiles.map(({ id }) => id))
    expect(catalogue.programmes.filter(({ profile }) => !known.has(profile))).toEqual([])
    for (const { id, example } of catalogue.profiles) {
      if (example !== undefined) expect(dataJson(example)).toMatchObject({ profile: id })
    }
  })
})

describe('the profile', () => {
  const { clusters, taskGroups, concepts, scale, resembles = [] } = theProfile()
  const competencies = clusters.flatMap((cluster) => cluster.competencies)

  test('has 7 clusters with 29 competencies, 14 tasks in 5 groups, and the norm at 4', () => {
    expect(clusters.map((cluster) => cluster.competencies.length)).toEqual([3, 4, 5, 5, 4, 4, 4])
    expect(competencies).toHaveLength(29)
    expect(taskGroups).toHaveLength(5)
    expect(taskGroups.flatMap(({ tasks }) => tasks)).toHaveLength(14)
    expect(scale.norm).toBe(4)
  })

  test('numbers each competency within its cluster', () => {
    const numbers = clusters.flatMap(({ id, competencies: own }) =>
      own.map((_, index) => `${id}.${index + 1}`),
    )
    expect(competencies.map(({ id }) => String(id))).toEqual(numbers)
  })

  test('has 29 × 4 behaviour examples, no two alike', () => {
    for (const language of ['nl', 'en'] as const) {
      const examples = competencies.flatMap((one) =>
        Object.values(one.examples).map((text) => text[language]),
      )
      expect(new Set(examples).size).toBe(116)
    }
  })

  test('speaks of concepts and look-alikes that it has, and leaves no cluster without its own description', () => {
    const ids = new Set<string>(competencies.map(({ id }) => id))
    const known = new Set(concepts.map(({ id }) => id))
    expect(competencies.flatMap((one) => one.concepts ?? []).filter((id) => !known.has(id))).toEqual([])
    const lines = resembles.flatMap((one) => one.lines)
    expect(lines.filter(({ id }) => !ids.has(id))).toEqual([])
    expect(resembles.filter((one) => one.lines.length < 2)).toEqual([])
    expect(clusters.filter(({ description }) => !description)).toEqual([])
  })

  test('has no two clusters, competencies, tasks or concepts of the same name', () => {
    const names = [
      clusters.map(({ title }) => title.nl),
      clusters.map(({ shortTitle }) => shortTitle.nl),
      competencies.map(({ text }) => text.nl),
      competencies.map(({ plain }) => plain?.nl),
      taskGroups.flatMap(({ tasks }) => tasks.map(({ title }) => title.nl)),
      concepts.map(({ term }) => term.nl),
    ]
    for (const list of names) expect(new Set(list).size).toBe(list.length)
  })
})

describe('the programme', () => {
  const { modules, sessions, outcomes, tests, profile } = theProgramme()
  const assignments = modules.flatMap((module) => module.assignments)

  test('has 4 modules, 21 assignments of which 15 mandatory, 54 outcomes, 8 days and 2 tests', () => {
    expect(modules).toHaveLength(4)
    expect(assignments).toHaveLength(21)
    expect(assignments.filter(({ mandatory }) => mandatory)).toHaveLength(15)
    expect(outcomes).toHaveLength(54)
    expect(sessions).toHaveLength(8)
    expect(tests).toHaveLength(2)
  })

  test('holds the assignment to score your own competencies, once', () => {
    expect(assignments.filter(({ kind }) => kind === 'self-assessment').map(({ id }) => id)).toEqual(['1-3'])
  })

  test('speaks of clusters and tasks that its profile has, each once a day', () => {
    const { id, clusters, taskGroups } = theProfile()
    expect(profile).toBe(id)
    const tasks = taskGroups.flatMap((group) => group.tasks.map((task) => task.id))
    for (const { coversClusters, coversTasks } of sessions) {
      expect(clusters.map((one) => one.id)).toEqual(expect.arrayContaining([...coversClusters]))
      expect(tasks).toEqual(expect.arrayContaining([...coversTasks]))
      expect(new Set(coversClusters).size).toBe(coversClusters.length)
      expect(new Set(coversTasks).size).toBe(coversTasks.length)
    }
  })

  test('speaks of modules that it has', () => {
    const known = modules.map(({ id }) => id)
    expect(known).toEqual(expect.arrayContaining([...sessions, ...outcomes].map(({ module }) => module)))
  })

  test('covers every cluster and every task on some day', () => {
    const covered = new Set<string>(sessions.flatMap(({ coversClusters }) => coversClusters))
    expect(theProfile().clusters.filter(({ id }) => !covered.has(id))).toEqual([])
  })
})

describe('the example', () => {
  const example = theExample()
  const known = new Set<string>(theProfile().clusters.flatMap((one) => one.competencies.map(({ id }) => id)))

  test('answers competencies that its profile has, all of them each time', () => {
    for (const { answers } of example.assessments) {
      expect(Object.keys(answers).filter((id) => !known.has(id))).toEqual([])
      expect(Object.keys(answers)).toHaveLength(known.size)
    }
  })

  test('is told in the order of the calendar', () => {
    const dates = example.assessments.map(({ date }) => date)
    expect(dates.toSorted()).toEqual(dates)
    expect(new Set(dates).size).toBe(3)
  })
})

function valueAt(value: Json, path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((inside, key) => {
    if (inside === null || typeof inside !== 'object') return undefined
    return Object.entries(inside).find(([name]) => name === String(key))?.[1]
  }, value)
}
