import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../src/shared/content/faultWords'

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
