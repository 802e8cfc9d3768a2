import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { ContentError, parseFile } from '../../src/content/loadFile'
import { grounds, ownColours, tintIn } from '../../src/content/ownColours'
import { loadOrganisation } from '../../src/content/loadOrganisation'
import { organisationSchema } from '../../src/content/organisationSchema'
import { usableOrganisation } from '../../src/content/usableOrganisation'
import { contrastOf } from '../../src/lib/contrast'
import { anOrganisation } from '../support/anOrganisation'
import { inWords, pathsIn, withAt, type Json, type JsonPath } from '../support/jsonTree'

const file = 'organisation.json'

/** There whole or not at all. */
const optionalWhole = ['colours', 'headline', 'people']

test('all that an organisation says is read, nothing of it has to be there, and more may be', () => {
  expect(parseFile(file, JSON.stringify(anOrganisation), organisationSchema)).toEqual(anOrganisation)
  expect(parseFile(file, '{}', organisationSchema)).toEqual({})
  expect(parseFile(file, '{"later":"x","name":"A"}', organisationSchema)).toEqual({ name: 'A' })
})

test.each(optionalPaths())('without $name the rest is read', ({ path }) => {
  const text = JSON.stringify(withAt(anOrganisation, path, undefined))
  expect(() => parseFile(file, text, organisationSchema)).not.toThrow()
})

test.each<readonly [JsonPath, Json, string]>([
  [['name'], '', 'name is empty'],
  [['appName'], 'x'.repeat(31), 'appName is longer than 30 characters'],
  [['logo'], 'https://elders.nl/logo.svg', 'logo is not a picture in the data folder'],
  [['logo'], '../logo.svg', 'logo is not a picture in the data folder'],
  [['privacyStatement'], 'privacy.pdf', 'privacyStatement is not an address that begins with https://'],
  [['colours', 'accent', 'light'], 'red', 'colours.accent.light is not a colour like #0072b2'],
  [
    ['colours', 'accent', 'light'],
    '#ffcc00',
    'colours.accent.light has a contrast of 1.5 with #ffffff, and needs 4.5',
  ],
  [
    ['colours', 'accent', 'dark'],
    '#0b5394',
    'colours.accent.dark has a contrast of 2.2 with #121820, and needs 4.5',
  ],
  // Readable on all but what is mixed from them.
  [
    ['colours', 'accent', 'light'],
    '#0064ff',
    'colours.accent.light has a contrast of 4.4 with #edf4ff, and needs 4.5',
  ],
  [
    ['colours', 'accent', 'dark'],
    '#008cf0',
    'colours.accent.dark has a contrast of 4.1 with #0f2b41, and needs 4.5',
  ],
  [['contact', 'email'], 'niemand', 'contact.email is not an email address'],
  [['contact', 'page'], 'http://voorbeeld.nl', 'contact.page is not an address that begins with https://'],
  [['contact', 'page'], 'javascript:alert(1)', 'contact.page is not an address that begins with https://'],
  [['professionalCode'], 'beroepscode.pdf', 'professionalCode is not an address that begins with https://'],
  [
    ['accessibility', 'faults', 0, 'criterion'],
    'contrast',
    'accessibility.faults[0].criterion is not the number of a criterion, such as 1.4.3',
  ],
  [['accessibility', 'revisedOn'], '15-01-2027', 'accessibility.revisedOn is not a day like 2026-11-21'],
  [
    ['accessibility', 'status'],
    'B',
    'accessibility.status is "B", not ("full" | "partial" | "first-measures" | "none")',
  ],
])('%j %j: %s', (path, instead, said) => {
  const text = JSON.stringify(withAt(anOrganisation, path, instead))
  expect(problemIn(text)).toBe(said)
})

test.each<readonly [JsonPath, Json]>([
  [['colours', 'accent', 'light'], '#ffcc00'],
  [['contact', 'email'], 'niemand'],
  [['neverBlackened', 0], ''],
  [['accessibility', 'faults', 0, 'criterion'], 'contrast'],
  [['parts', 'course'], 'nee'],
])('a fault at %j leaves out that field, and nothing else', (path, instead) => {
  const without = withAt(anOrganisation, path.slice(0, 1), undefined)
  expect(usableOrganisation(withAt(anOrganisation, path, instead))).toEqual(without)
})

test('what is no object says nothing, and a name that JavaScript uses itself takes only its own field away', () => {
  for (const content of [null, 'x', 3]) expect(usableOrganisation(content)).toEqual({})
  expect(usableOrganisation(JSON.parse('{"name":"A","contact":{"__proto__":{}}}'))).toEqual({ name: 'A' })
})

test('the page has what can be used, and why the rest cannot', async () => {
  vi.stubGlobal('document', { baseURI: 'http://localhost/' })
  vi.stubGlobal('fetch', async () => Promise.resolve(new Response('{"name":"A","logo":"../x.svg"}')))
  expect(await loadOrganisation()).toMatchObject({
    organisation: { name: 'A' },
    failure: { type: 'ContentInvalid', faults: [{ path: 'logo' }] },
  })
  vi.stubGlobal('fetch', async () => Promise.resolve(new Response('{')))
  expect(await loadOrganisation()).toMatchObject({ organisation: {}, failure: { type: 'ContentNotJson' } })
})

/** The fields of the file itself and of its parts; what a list holds is whole or not there. */
function optionalPaths(): readonly { readonly name: string; readonly path: JsonPath }[] {
  return pathsIn(anOrganisation)
    .filter(
      (path) =>
        path.length > 0 &&
        !path.includes('faults') &&
        !path.includes('examined') &&
        !optionalWhole.some((name) => path.length > 1 && path[0] === name),
    )
    .map((path) => ({ name: inWords(path), path }))
}

function problemIn(text: string): string | undefined {
  try {
    parseFile(file, text, organisationSchema)
    return undefined
  } catch (error) {
    if (!(error instanceof ContentError) || error.failure.type !== 'ContentInvalid') throw error
    return error.failure.faults.map((fault) => `${fault.path} ${fault.problem}`).join('; ')
  }
}

test('the grounds that a colour is held against are those of the screens', () => {
  const styles = readFileSync('src/ui/colours.css', 'utf8')
  const dark = new Map(Object.entries(grounds.dark))
  for (const [name, light] of Object.entries(grounds.light)) {
    expect(styles).toContain(`${name}: light-dark(${light}, ${dark.get(name)});`)
  }
})

test('whatever lies on the tint of an accent that is taken can be read', () => {
  const styles = readFileSync('src/ui/colours.css', 'utf8')
  const shownAs = (name: string) => new RegExp(`--${name}: light-dark\\((.*?), (.*?)\\);`).exec(styles) ?? []
  const colour = fc
    .integer({ min: 0, max: 0xff_ff_ff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(colour, colour, (light, dark) => {
      fc.pre(v.is(ownColours, { accent: { light, dark } }))
      for (const name of ['text', 'muted']) {
        const [, onLight = '', onDark = ''] = shownAs(name)
        expect(contrastOf(onLight, tintIn('light', light))).toBeGreaterThanOrEqual(4.5)
        expect(contrastOf(onDark, tintIn('dark', dark))).toBeGreaterThanOrEqual(4.5)
      }
    }),
  )
})
