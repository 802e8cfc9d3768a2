import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { handedFiles } from '../../src/exchange/handover/handedFiles.ts'
import { shareAddress, shareField } from '../../src/exchange/handover/sharing.ts'
import { openBytes } from '../../src/exchange/door/openBytes.ts'
import { arrival as enWords } from '../../src/i18n/en/arrival.ts'
import { arrival as nlWords } from '../../src/i18n/nl/arrival.ts'
import { routes } from '../../src/navigation/paths.ts'
import { manifest, manifestOf } from '../../tools/manifest.ts'
import { exchangedFixtures, reportPdf } from '../support/reportFixtures.ts'

const folder = 'https://host.example/a/folder/'
const extensions = Object.values(handedFiles).flat()

describe('the manifest', () => {
  test('stays within its folder, whatever folder that is', () => {
    const addresses = addressesIn(manifest)
    expect(addresses.length).toBeGreaterThan(15)
    for (const address of addresses) {
      expect(address).not.toMatch(/^(\/|[a-z]+:)/i)
      expect(new URL(address, folder).href.startsWith(folder)).toBe(true)
    }
  })

  test('offers the same files to the share sheet and to a file manager', () => {
    const [handler] = manifest.file_handlers ?? []
    expect(handler?.accept).toEqual(handedFiles)
    expect(manifest.share_target?.params.files).toEqual([
      { name: shareField, accept: ['application/pdf', '.pdf', 'application/json', '.json'] },
    ])
  })

  test('leads to the screen that opens them', () => {
    expect(manifest.file_handlers?.map(({ action }) => action)).toEqual([`./#${routes.openReceived}`])
    expect(manifest.share_target).toMatchObject({
      action: `./${shareAddress}`,
      method: 'POST',
      enctype: 'multipart/form-data',
    })
  })

  test('is built with the name of whoever offers the app, and otherwise the same', () => {
    const root = mkdtempSync(join(tmpdir(), 'manifest-'))
    mkdirSync(join(root, 'data'))
    const writes = (own: object) => writeFileSync(join(root, 'data/organisation.json'), JSON.stringify(own))
    writes({ appName: 'Vakspiegel' })
    expect(manifestOf(root)).toEqual({ ...manifest, name: 'Vakspiegel', short_name: 'Vakspiegel' })
    writes({})
    expect(manifestOf(root)).toEqual(manifest)
    rmSync(root, { recursive: true })
  })

  test('never lets a file take over a window in which somebody may be writing', () => {
    expect(manifest.launch_handler?.client_mode).toEqual(['navigate-new', 'auto'])
  })
})

describe('the files that the system may hand over', () => {
  const ours: Readonly<Record<(typeof extensions)[number], Uint8Array>> = {
    '.pdf': reportPdf('made'),
    '.json': new TextEncoder().encode(exchangedFixtures('report').at(-1)?.text),
  }

  test.each(extensions)('%s is one that opens', async (extension) => {
    expect(await openBytes(ours[extension])).toHaveProperty('type', 'ReportOpened')
  })

  test.each([
    ['Dutch', nlWords],
    ['English', enWords],
  ])('are those that the screen itself asks for, in %s', (_language, { open }) => {
    const named = open.hint.match(/\b[A-Z]{3,4}\b/g)
    expect(named).toEqual(extensions.map((extension) => extension.slice(1).toUpperCase()))
  })

  test('are no texts: every one on the device would be offered', () => {
    expect(JSON.stringify(manifest.file_handlers)).not.toMatch(/text|txt|\*/)
    expect(JSON.stringify(manifest.share_target)).not.toMatch(/text|txt|\*/)
  })
})

function addressesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /^(src|url|action|scope|start_url|id)$/.test(key)
      ? [inner]
      : addressesIn(inner),
  )
}
