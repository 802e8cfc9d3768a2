// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { count } from '../../src/domain/fields'
import { changeLanguage, i18n } from '../../src/i18n/i18n'
import { problemWords, wordsFor } from '../../src/shared/content/faultWords'

/** What a validator says begins with a verb; texts of programs are made of it with what stands there. */
const problem = /(?<!throw new Error\()['`]((?:is|has|have|holds|does|names) [^'`\n]*)['`]/g

const files = ['src/domain/fields.ts', ...readdirSync('src/content').map((file) => `src/content/${file}`)]

/** Histories are kept by who knows the app's own files, and are told as they are. */
const asTheyAre = ['src/content/historyFault.ts']

const said = files
  .filter((file) => !asTheyAre.includes(file))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(problem)].map(([, text = '']) => ({ file, text })),
  )

describe('whatever the validators can say has words on the screen', () => {
  test('there is something to look at', () => {
    expect(said.length).toBeGreaterThan(20)
  })

  test.each(said)('$file: $text', ({ text }) => {
    expect(wordsFor(text.replaceAll(/\$\{[^}]+\}/g, 'x'))).toBeDefined()
  })

  test.each(['is 3.1, not string', 'is null, not Object', 'is "B", not ("full" | "partial")'])(
    '%s',
    (text) => {
      expect(wordsFor(text)).toBeDefined()
    },
  )
})

describe('a fault is told in Dutch and in nothing else', () => {
  test.each(said)('$file: $text', async ({ text }) => {
    await changeLanguage('nl')
    await i18n.loadNamespaces('faults')
    // What a file says stands in it as it is there.
    const words = problemWords(i18n.getFixedT('nl', 'faults'), text.replaceAll(/\$\{[^}]+\}/g, '1'))
    expect(words.replaceAll(/"[^"]*"|catalogue\.json|default|sameAs/g, '')).not.toMatch(
      /\b(?:has|have|holds|does|names|the|with|and|not|which|that|needs|same|of one)\b/,
    )
  })

  test.each([
    ['contact.answerInWorkingDays of zero', count, 0, 'is lager dan één'],
    ['and of a half', count, 1.5, 'is geen heel getal'],
  ])('%s', async (_, schema, value, told) => {
    await changeLanguage('nl')
    const { issues = [] } = v.safeParse(schema, value)
    expect(problemWords(i18n.getFixedT('nl', 'faults'), issues[0]?.message ?? '')).toBe(told)
  })
})
