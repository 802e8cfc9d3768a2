import { loadOrganisation } from '../content/loadOrganisation'
import type { Organisation } from '../content/organisationSchema'
import { tintIn } from '../content/ownColours'
import { ownFace } from '../shared/content/ownFace'
import { addKnownWords } from '../shared/personalData/knownWords'

/** Gives the app the name, colours and words of whoever offers it. What they do not say, or say with a fault, it keeps of its own. */
export async function showOwnFace(): Promise<void> {
  const { organisation } = await loadOrganisation()
  ownFace.set(organisation)
  addKnownWords(organisation.neverBlackened ?? [])
  if (organisation.colours) showColours(organisation.colours)
  if (organisation.appName !== undefined) nameWhenInstalled(organisation.appName)
}

/** Most browsers take the name from the manifest, which the worker gives out with this name; those of Apple from the page. */
function nameWhenInstalled(name: string): void {
  document.head.append(
    Object.assign(document.createElement('meta'), { name: 'apple-mobile-web-app-title', content: name }),
  )
  if ('serviceWorker' in navigator)
    navigator.serviceWorker.addEventListener('controllerchange', readManifestAgain)
}

/** It was read before there was a worker. Only another address is read anew; which app it is says the manifest itself. */
function readManifestAgain(): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
  if (link) link.href = `${link.href.split('?', 1).join()}?own`
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
