import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { ManifestOptions } from 'vite-plugin-pwa'
import { handedFiles } from '../src/exchange/handover/handedFiles.ts'
import { organisationSchema } from '../src/content/organisationSchema.ts'
import { shareAddress, shareField } from '../src/exchange/handover/sharing.ts'

const accepted = Object.entries(handedFiles)

/**
 * The web app manifest. All addresses are relative, so it works in any sub-folder; only `id` is resolved against the
 * origin, hence a name of its own instead of `./`, which would be the site's root.
 */
export const manifest: Partial<ManifestOptions> = {
  id: 'groeispiegel',
  name: 'Groeispiegel',
  short_name: 'Groeispiegel',
  description:
    'Scoor jezelf op de competenties van je beroep en zie hoe je groeit. Alles blijft op je eigen apparaat.',
  lang: 'nl',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#0b5394',
  background_color: '#ffffff',
  categories: ['education', 'productivity'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' },
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
  shortcuts: [
    {
      name: 'Nieuwe meting',
      url: './#/meting/nieuw',
      icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }],
    },
    { name: 'Mijn groei', url: './#/groei', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
  ],
  file_handlers: [
    {
      action: './#/rapporten/openen',
      accept: Object.fromEntries(accepted.map(([type, extensions]) => [type, [...extensions]])),
    },
  ],
  share_target: {
    action: `./${shareAddress}`,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { files: [{ name: shareField, accept: accepted.flatMap(([type, names]) => [type, ...names]) }] },
  },
  // Never in a window in which somebody may be writing.
  launch_handler: { client_mode: ['navigate-new', 'auto'] },
  screenshots: [
    phone('phone-1', 'Start: één volgende stap'),
    phone('phone-2', 'Scoren: één vraag per keer'),
    phone('phone-3', 'Groei: twee metingen naast elkaar'),
    {
      src: 'screenshots/desktop-1.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide',
      label: 'Groei op een groot scherm',
    },
  ],
}

/** The same, with the name that `data/organisation.json` gives the app in this build. */
export function manifestOf(root: string): Partial<ManifestOptions> {
  const text = readFileSync(`${root}/data/organisation.json`, 'utf8')
  const { appName } = v.parse(organisationSchema, JSON.parse(text))
  return appName === undefined ? manifest : { ...manifest, name: appName, short_name: appName }
}

function phone(name: string, label: string) {
  return {
    src: `screenshots/${name}.png`,
    sizes: '390x844',
    type: 'image/png',
    form_factor: 'narrow',
    label,
  } as const
}
