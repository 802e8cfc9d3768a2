import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { draftToTables } from '../../src/exchange/profile/sheet/draftToTables'
import { tablesToXlsx } from '../../src/exchange/profile/sheet/tablesToFile'
import { profile } from '../../tools/profile/profile'
import { dataFolder, dataText, theProfile } from '../support/content'

const folder = mkdtempSync(join(tmpdir(), 'profile-'))
afterAll(() => rmSync(folder, { recursive: true }))

const said: string[] = []
beforeEach(() => {
  said.length = 0
  const say = (text: string) => void said.push(text.replaceAll(`${folder}/`, ''))
  vi.spyOn(console, 'log').mockImplementation(say)
  vi.spyOn(console, 'error').mockImplementation(say)
})

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('npm run profile -- check', () => {
  test('finds the profile of the app whole', async () => {
    const file = `${dataFolder}/profiles/bcmb-clientondersteuner.json`
    expect(await profile(['check', file])).toBe(0)
    expect(said).toEqual([`${file}: het profiel is compleet`])
  })

  test('names every fault of JSON by line', async () => {
    const text = dataText('profiles/bcmb-clientondersteuner.json')
      .replace('"id": "1.2"', '"id": "één"')
      .replace('"version": "1.1.0",', '"version": "",')
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length
    expect(await profile(['check', fileOf('fout.json', text)])).toBe(1)
    const line = { version: lineOf('"version": ""'), id: lineOf('"één"') }
    expect(said.slice(0, -1)).toEqual([
      expect.stringContaining(`fout.json: regel ${line.version} (version): dit is nog leeg`),
      expect.stringContaining(
        `fout.json: regel ${line.id} (clusters[0].competencies[1].id): “één” kan geen id`,
      ),
    ])
  })

  test('names every fault of a form by cell', async () => {
    const tables = draftToTables(theProfile(), 'nl').map((table) =>
      table.name === 'Clusters'
        ? { ...table, rows: table.rows.map((row, index) => (index === 2 ? ['1', ...row.slice(1)] : row)) }
        : table,
    )
    const file = fileOf('fout.xlsx', await tablesToXlsx(tables, { name: 'Uitleg', lines: ['Vul in.'] }))
    expect(await profile(['check', file])).toBe(1)
    expect(said).toContain(
      'fout.xlsx: werkblad Clusters, cel A3 (Cluster): “1” staat er twee keer. Geef een van de twee een ander id.',
    )
  })

  test.each([
    [
      'Latin-1',
      // What Latin-1 has no place for is left out.
      Buffer.from(dataText('profiles/bcmb-clientondersteuner.json').replaceAll(/[^\n -ÿ]/g, ''), 'latin1'),
    ],
    ['UTF-16', Buffer.from(`\ufeff${dataText('profiles/bcmb-clientondersteuner.json')}`, 'utf16le')],
  ])('JSON that the app would refuse for its letters is no good: %s', async (_, bytes) => {
    expect(await profile(['check', fileOf('letters.json', bytes)])).toBe(1)
    expect(said).toContainEqual(expect.stringContaining('letters.json is niet opgeslagen als UTF-8'))
    expect(said).not.toContainEqual(expect.stringContaining('het profiel is compleet'))
  })

  test.each([
    [
      'plaatje.json',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'Dit soort bestand kan de app',
    ],
    ['leeg.csv', Buffer.from(''), 'Het bestand is leeg.'],
    ['anders.csv', Buffer.from('Naam;Adres\nPiet;Straat 1\n'), 'maar niet het formulier van een profiel'],
    ['anders.json', Buffer.from('{"naam":"Piet"}'), 'In dit bestand staat geen profiel'],
    ['half.json', Buffer.from('{\n"clusters": ['), 'op regel 2, teken 14'],
    ['dubbel.json', Buffer.from('{"clusters": [],\n"clusters": []}'), '“clusters” in clusters (regel 2)'],
  ])('says in words why %s is no profile', async (name, bytes, why) => {
    expect(await profile(['check', fileOf(name, bytes)])).toBe(2)
    expect(said).toEqual([expect.stringContaining(why)])
    expect(said.join()).not.toMatch(/\([A-Z]\w+[A-Z]\w+\)/)
  })

  test.each([
    [[], 2],
    [['check'], 2],
    [['check', `${folder}/is-er-niet.json`], 2],
  ])('%j ends with %i', async (words, code) => {
    expect(await profile(words)).toBe(code)
    expect(said).toHaveLength(1)
  })
})
