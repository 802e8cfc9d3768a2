import { loadFile } from '../content/loadFile'
import { organisationSchema, type Organisation } from '../content/organisationSchema'
import { tintIn } from '../content/ownColours'
import { ownFace } from '../shared/content/ownFace'
import { addKnownWords } from '../shared/personalData/knownWords'

/** Gives the app the name, colours and words of whoever offers it. Without their file, or with a fault in it, it keeps its own. */
export async function showOwnFace(): Promise<void> {
  const organisation = await loadFile('organisation.json', organisationSchema).catch(() => undefined)
  if (!organisation) return
  ownFace.set(organisation)
  addKnownWords(organisation.neverBlackened ?? [])
  if (organisation.colours) showColours(organisation.colours)
}

function showColours({ accent: { light, dark } }: NonNullable<Organisation['colours']>): void {
  // Where the theme cannot be followed, the app's own colour stays.
  if (!CSS.supports('color', 'light-dark(red, red)')) return
  const { style } = document.documentElement
  style.setProperty('--accent', `light-dark(${light}, ${dark})`)
  style.setProperty('--selected', `light-dark(${tintIn('light', light)}, ${tintIn('dark', dark)})`)
  const bar = document.querySelector('meta[name="theme-color"][media*="light"]')
  bar?.setAttribute('content', light)
}
