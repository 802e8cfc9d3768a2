import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { competenciesOf } from '../../src/domain/profile'
import type { LocalizedText } from '../../src/domain/text'
import { theProfile, theProgramme } from '../support/content'

/*
 * What is quoted was laid beside the sources word by word, and these are the fingerprints of that. After a new edition of a
 * source: compare again, then take over the fingerprint that the test shows.
 */

const { clusters, taskGroups, quotes = [], limits, ...profile } = theProfile()
const { modules, sessions } = theProgramme()

const quoted: Readonly<Record<string, readonly (LocalizedText | undefined)[]>> = {
  'titles of clusters': clusters.map(({ title }) => title),
  'descriptions of clusters': clusters.map(({ description }) => description),
  competencies: competenciesOf({ ...profile, clusters }).map(({ text }) => text),
  'task groups and tasks': taskGroups.flatMap(({ title, tasks }) => [
    title,
    ...tasks.map((task) => task.title),
  ]),
  quotations: [...quotes.map(({ text }) => text), limits?.text],
  'titles and forms of modules': modules.flatMap(({ title, form }) => [title, form]),
  'content of modules': modules.flatMap(({ content = [] }) =>
    content.flatMap(({ part, items }) => [part, ...items]),
  ),
  assignments: modules.flatMap((module) => module.assignments.flatMap(({ part, title }) => [part, title])),
  'topics of days': sessions.flatMap(({ topics }) => topics),
}

const fingerprints: Readonly<Record<string, string>> = {
  'titles of clusters': '7 38a7b985a1b1eb04',
  'descriptions of clusters': '7 46385b9519fee0b0',
  competencies: '29 7b56d3b99e4f5391',
  'task groups and tasks': '19 e3270e75d8101d35',
  quotations: '13 cb326fadd8d329e9',
  'titles and forms of modules': '8 66e5efb9d009c9ea',
  'content of modules': '49 82ff72a5c0402f1b',
  assignments: '42 7eefd5bdf658ea21',
  'topics of days': '26 d43fd8051dcdce81',
}

describe('words of the publisher', () => {
  test.each(Object.entries(quoted))('%s are as they were compared with the source', (name, texts) => {
    const lines = texts.map((text) => text?.nl ?? 'missing').join('\n')
    const fingerprint = createHash('sha256').update(lines).digest('hex').slice(0, 16)
    expect(`${texts.length} ${fingerprint}`).toBe(fingerprints[name])
  })
})
