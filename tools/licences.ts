import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'

/** What is said of an installed package in its own files. */
export interface Licence {
  readonly name: string
  readonly version: string
  /** As the package calls it, such as `MIT`; empty when it says nothing. */
  readonly licence: string
  /** The whole text; empty when the package comes without one. */
  readonly text: string
}

const lockfile = v.object({ packages: v.record(v.string(), v.object({ dev: v.optional(v.boolean()) })) })
const manifest = v.object({ name: v.string(), version: v.string(), license: v.optional(v.string(), '') })

/** Puts the licences of everything that the app brings along into the build, as `licences.txt`. */
export function licences(root: string): Plugin {
  return {
    name: 'groeispiegel:licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(shippedLicences(root)) })
    },
  }
}

/** Of all packages that the app itself depends on, directly or through others; types are not shipped. */
export function shippedLicences(root: string): readonly Licence[] {
  const { packages } = v.parse(lockfile, readJson(join(root, 'package-lock.json')))
  return Object.entries(packages)
    .filter(([path, { dev }]) => path.startsWith('node_modules/') && dev !== true)
    .map(([path]) => path)
    .filter((path) => !/node_modules\/(@types\/[^/]+|csstype|typescript)$/.test(path))
    .filter((path) => existsSync(join(root, path)))
    .map((path) => licenceIn(join(root, path)))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

export function licencesText(all: readonly Licence[]): string {
  const bar = '-'.repeat(72)
  const entries = all.map(({ name, version, licence, text }) => {
    const title = `${name} ${version}${licence === '' ? '' : `, ${licence}`}`
    return [bar, title, bar, '', text.trim(), ''].join('\n')
  })
  return `What Groeispiegel is made with, and under which licences.\n\n${entries.join('\n')}`
}

function licenceIn(folder: string): Licence {
  const { name, version, license } = v.parse(manifest, readJson(join(folder, 'package.json')))
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one))
  return { name, version, licence: license, text: file ? readFileSync(join(folder, file), 'utf8') : '' }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
