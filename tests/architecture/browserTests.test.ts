import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow.ts'

describe('every browser test is watched for what pages may never do', () => {
  const files = filesBelow('tests').filter((file) => file.endsWith('.ts'))

  test('because its `test` is the one that watches', () => {
    const specs = files.filter((file) => file.endsWith('.spec.ts'))
    expect(specs.length).toBeGreaterThan(20)
    expect(specs.filter((file) => !usesWatchedTest(textOf(file)))).toEqual([])
  })

  test('and because whoever starts a browser of its own watches it', () => {
    const own = files.filter((file) => /\bchromium\.\w+\(/.test(textOf(file)))
    expect(own.length).toBeGreaterThan(1)
    expect(own.filter((file) => !textOf(file).includes('new Conduct().watch('))).toEqual([])
  })

  test('as are those that build on it', () => {
    expect(textOf('support/site.ts')).toMatch(/\btest as base \} from '\.\/journey'/)
    expect(textOf('support/hostedSite.ts')).toMatch(/\btest as base \} from '\.\/site'/)
  })

  test('which a test of Playwright alone is not', () => {
    expect(usesWatchedTest("import { expect, test } from '@playwright/test'")).toBe(false)
  })
})

function textOf(file: string): string {
  return readFileSync(`tests/${file}`, 'utf8')
}

function usesWatchedTest(text: string): boolean {
  return /import \{[^}]*\btest\b[^}]*\} from '\.\.\/support\/(journey|site|hostedSite)(\.ts)?'/.test(text)
}
