import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow.ts'

/** Words that were given up, each with the one that is said instead; `docs/glossary.md` has the others. */
const givenUp: Readonly<Record<string, RegExp>> = {
  random: /\bof chance\b/,
  'its position': /how-manieth/,
  'for whoever': /\bfor who\b/,
  assessment: /\bmeasuring moments?\b/i,
  timeoutMs: /\bpatience\b/,
  'VersionVector, dominates': /\b(Writers|includes\(\w+\.writers)\b/,
  'MergePolicy, toConflictCopy': /\b(Manner|asOther)\b/,
  readUntrustedFile: /\bthroughDoor\b/,
  sanitizeForDisplay: /\bshownText\b/,
  redact: /\bblackened\(/,
  'minimumGroupSize, isDisclosive': /\b(leastPeople|wouldTell\()/,
  'max…, min…': /\b(most|least)(?!Risen)[A-Z]\w*/,
  'CpdLog, CpdEntry': /\b(LedgerLine|LedgerEntry|\w*[a-z]Ledger)\b/,
}

const here = 'tests/architecture/words.test.ts'
const files = ['src', 'tests', 'tools', 'docs']
  .flatMap((folder) => filesBelow(folder).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(tsx?|md|css)$/.test(file) && !/^src\/i18n\/(nl|en)\//.test(file) && file !== here)

describe('words that were given up', () => {
  test.each(Object.entries(givenUp))('do not come back, because there is %s', (_instead, word) => {
    expect(files.flatMap((file) => foundIn(word, file, readFileSync(file, 'utf8')))).toEqual([])
  })

  test('are found where they stand', () => {
    expect(foundIn(/\bof chance\b/, 'a.ts', '\n/** An id of chance. */')).toEqual(['a.ts:2: of chance'])
  })
})

function foundIn(word: RegExp, file: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const [found] = word.exec(line) ?? []
    return found === undefined ? [] : [`${file}:${index + 1}: ${found}`]
  })
}
