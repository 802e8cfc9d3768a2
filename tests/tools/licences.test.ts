import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { licencesText, shippedLicences } from '../../tools/licences.ts'

const manifest = v.object({ dependencies: v.record(v.string(), v.string()) })
const all = shippedLicences('.')
/** Of these everybody may use and hand on the code, and the font; none asks for the source of what it is used in. */
const allowed = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'Unlicense', 'CC0-1.0']

describe('the licences that come along with the app', () => {
  test('are there for every library that package.json names for the app', () => {
    const { dependencies } = v.parse(manifest, JSON.parse(readFileSync('package.json', 'utf8')))
    const names = all.map(({ name }) => name)
    expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([])
  })

  test('are all of the kind that this project takes', () => {
    const kinds = ({ licence, text }: (typeof all)[number]) =>
      licence === ''
        ? [/\b(MIT|ISC)\b/.exec(text)?.[1] ?? '']
        : licence.replaceAll(/[()]/g, '').split(/ (?:AND|OR) /)
    expect(all.filter((one) => !kinds(one).every((kind) => allowed.includes(kind)))).toEqual([])
  })

  test('can be read as one text, with the whole licence of each package that has one', () => {
    const text = licencesText(all)
    for (const { name, version, text: licence } of all) {
      expect(text).toContain(`${name} ${version}`)
      expect(text).toContain(licence.trim())
    }
  })
})
