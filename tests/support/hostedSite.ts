import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test as base } from './site'
import { newer } from './twoBuilds'

export { checkOfKept, expect, isKept } from './site'

/** What stands beside a build in `data/`, which a host may change without building. */
export interface HostedData {
  read(file: string): unknown
  remove(file: string): void
  /** Puts a file there; what is no text becomes JSON. */
  write(file: string, content: unknown): void
  /** The host has this profile and no other, without a course, an example or a word about itself. */
  hasOnly(profile: HostedProfile): void
}

interface HostedProfile {
  readonly id: string
  readonly title: object
}

/** A host for this test alone, with today's build and data of its own. */
export const test = base.extend<{ readonly hosted: HostedData }>({
  hosted: async ({ site }, give) => {
    const folder = mkdtempSync(join(tmpdir(), 'hosted-'))
    cpSync(newer, folder, { recursive: true })
    site.folder = folder
    await give(dataIn(join(folder, 'data')))
    rmSync(folder, { recursive: true, force: true })
  },
})

function dataIn(folder: string): HostedData {
  const write: HostedData['write'] = (file, content) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return {
    write,
    read: (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown,
    remove: (file) => rmSync(join(folder, file)),
    hasOnly: (profile) => {
      const file = 'profiles/ander.json'
      write(file, profile)
      write('catalogue.json', {
        default: profile.id,
        profiles: [{ id: profile.id, title: profile.title, file }],
        programmes: [],
      })
      write('organisation.json', {})
    },
  }
}
