import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, onTestFinished, test } from 'vitest'
import { catalogueSchema } from '../../src/content/catalogueSchema'
import { filesBelow } from '../../tools/filesBelow.ts'
import { dataFolder, ownPartOf, theCatalogue } from '../support/content'
import { gardener } from '../support/otherProfessions'
import { isOwn, makeOwn } from '../support/ownData'

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

describe('every browser test visits a site with the profile of BCMB and no other, whatever a host put in data/', () => {
  const own = theCatalogue()
  const theirs = { id: gardener.id, title: gardener.title, file: 'profiles/ander.json' }
  const hosted = v.parse(catalogueSchema, { ...own, default: theirs.id, profiles: [theirs, ...own.profiles] })

  test('which is the build as it will be hosted, where that has no other', () => {
    expect(isOwn(own)).toBe(true)
    expect(isOwn(hosted)).toBe(false)
    expect(isOwn({ ...hosted, default: own.default })).toBe(false)
  })

  test('and else one of the same source, with only the files of that profile in its data', () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    cpSync(dataFolder, folder, { recursive: true })
    writeFileSync(join(folder, theirs.file), JSON.stringify(gardener))
    makeOwn(folder, hosted)
    expect(JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8'))).toEqual(own)
    expect(filesBelow(folder)).not.toContain(theirs.file)
    expect(textOf('support/buildCopy.ts')).toContain('makeOwn(')
  })

  test('which has to be in data/ for that, and whoever took it away reads so', () => {
    const without = { ...hosted, profiles: hosted.profiles.filter(({ id }) => id !== own.default) }
    expect(() => ownPartOf(without)).toThrow(/^The tests are about the profile of BCMB/)
  })

  test('because that is what is served, and what is looked into', () => {
    expect(readFileSync('playwright.config.ts', 'utf8')).toContain('--outDir ${newer}')
    expect(textOf('support/site.ts')).toContain('startSite(newer)')
    const tests = filesBelow('tests').filter((file) => /^(journeys|faults|engines)\/.*\.spec\.ts$/.test(file))
    expect(tests.filter((file) => /['"`]dist\b/.test(textOf(file)))).toEqual([])
  })
})

function textOf(file: string): string {
  return readFileSync(`tests/${file}`, 'utf8')
}

function usesWatchedTest(text: string): boolean {
  return /import \{[^}]*\btest\b[^}]*\} from '\.\.\/support\/(journey|site|hostedSite)(\.ts)?'/.test(text)
}
