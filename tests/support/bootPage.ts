import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { forOldBrowsers } from '../../tools/bootScript.ts'

export const script = readFileSync('public/boot.js', 'utf8')
/** What browsers get of it. */
export const built = await forOldBrowsers(script)

export interface Visit {
  readonly hash?: string
  /** What localStorage holds; undefined when the mere mention of it throws. */
  readonly stored?: Readonly<Record<string, string>> | undefined
  /** Where the links of the frame lead. */
  readonly links?: readonly string[]
  /** What the first paint has in the place of the app; undefined when the page is not read that far. */
  readonly drawn?: Drawn | undefined
  readonly isOld?: boolean
  readonly hasWorker?: boolean
  /** On which of the buttons of *Welkom* somebody tapped before the script was there. */
  readonly noted?: number
  /** Those that the browser asks for, the best first. */
  readonly languages?: readonly string[]
}

type Drawn = 'the frame' | 'the app' | 'nothing'

/** A page in which the script has run, as far as the script can see it, and what may happen to it next. */
export function aPage(visit: Visit) {
  const root: { lang: string; dataset: Record<string, string> } = { lang: 'nl', dataset: {} }
  const listeners = new Map<string, (event: object) => void>()
  const timers: (() => void)[] = []
  const fetched: string[] = []
  const marks = new Map<string, string>()
  const noted = visit.noted === undefined ? null : aFrame(visit.noted)
  const links = (visit.links ?? []).map((hash) => ({
    hash,
    setAttribute: (name: string, value: string) => marks.set(hash, `${name}=${value}`),
    removeAttribute: () => marks.delete(hash),
  }))
  let drawn = 'drawn' in visit ? visit.drawn : 'the frame'
  let look = (): void => undefined
  const app = {
    get firstElementChild() {
      return drawn === 'nothing' ? null : {}
    },
    querySelector: () => (drawn === 'the frame' ? {} : null),
  }
  const detail = { textContent: '' }
  let reloads = 0
  const page = {
    document: {
      documentElement: root,
      fonts: { load: async () => Promise.resolve([]) },
      scripts: [{ src: 'core.js' }],
      getElementById: () => (drawn === undefined ? null : app),
      querySelector: () => noted?.tapped ?? null,
      querySelectorAll: (selector: string) =>
        selector.endsWith('button') ? noted?.all(selector) : selector.endsWith('code') ? [detail] : links,
    },
    MutationObserver: class {
      constructor(listener: () => void) {
        look = listener
      }
      observe() {}
    },
    location: { hash: visit.hash ?? '', reload: () => (reloads += 1) },
    navigator: {
      languages: visit.languages ?? ['nl-NL', 'en'],
      serviceWorker: { controller: visit.hasWorker === true ? {} : null },
    },
    CSS: { supports: () => visit.isOld !== true },
    get localStorage() {
      if ('stored' in visit && visit.stored === undefined) throw new Error('SecurityError')
      return { getItem: (key: string) => visit.stored?.[key] ?? null }
    },
    AbortSignal,
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    setTimeout: (work: () => void) => timers.push(work),
    fetch: async (address: string, { cache }: { cache: string }) => {
      fetched.push(`${address} ${cache}`)
      return Promise.resolve(new Response(''))
    },
  }
  const window = createContext(page)
  runInContext('globalThis.window = globalThis', window)
  if (visit.isOld === true) runInContext('delete Array.prototype.toSorted', window)
  runInContext(built, window)
  listeners.get('DOMContentLoaded')?.({})
  const self: unknown = runInContext('window', window)
  return {
    root,
    fetched,
    detail,
    trouble: () => root.dataset['trouble'],
    busy: () =>
      (noted?.buttons ?? [])
        .filter(({ ariaBusy }) => ariaBusy !== null)
        .map(({ textContent }) => textContent),
    reloads: () => reloads,
    marked: () => [...marks.keys()],
    goesTo: (hash: string) => {
      page.location.hash = hash
      listeners.get('hashchange')?.({})
    },
    /** @returns what is noted at the link that takes its place; undefined when none does. */
    missesStyle: (dataset: object): object | undefined => {
      let another: object | undefined
      const cloneNode = () => ({ dataset: { ...dataset } })
      const replaceWith = (link: { dataset: object }) => (another = link.dataset)
      listeners.get('error')?.({
        target: { localName: 'link', rel: 'stylesheet', dataset, cloneNode, replaceWith },
      })
      return another
    },
    fails: (what: string, message?: string) =>
      listeners.get('error')?.({ target: what === 'window' ? self : { localName: what }, message }),
    breaks: (reason: Error) => listeners.get('unhandledrejection')?.({ reason }),
    draws: (what: Drawn) => {
      drawn = what
      look()
    },
    waits: () => timers.forEach((work) => work()),
    taps: (dataset: object, button: object | null = null) =>
      listeners.get('click')?.({ target: { dataset, closest: () => button } }),
  }
}

interface FrameButton {
  readonly lang: string
  readonly textContent: string
  readonly ariaBusy: string | null
}

/** *Welkom* in each language, with one of its Dutch buttons noted. */
function aFrame(noted: number) {
  const nl: readonly FrameButton[] = [
    { lang: 'en', textContent: 'English', ariaBusy: null },
    { lang: '', textContent: 'Ik kreeg een rapport', ariaBusy: null },
  ]
  const en: readonly FrameButton[] = [
    { lang: 'nl', textContent: 'Nederlands', ariaBusy: null },
    { lang: '', textContent: 'I received a report', ariaBusy: null },
  ]
  const all = (selector: string) => (selector.includes('lang="en"') ? en : nl)
  return { tapped: nl[noted], all, buttons: [...nl, ...en] }
}
