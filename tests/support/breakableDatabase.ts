import type { Page } from '@playwright/test'

/*
 * A database that fails as the test wants. What runs in the page runs before the app does, which takes hold of the browser's
 * functions as soon as its database is open.
 */

interface Broken {
  readonly transactions?: number
  readonly openings?: number
  readonly name?: string
  readonly message?: string
}

/** So many of the next transactions and openings fail in the browser's own way, that of WebKit unless said otherwise. */
export async function breaks(page: Page, broken: Broken): Promise<void> {
  const message = 'Connection to Indexed Database server lost. Refresh the page to try again'
  const wanted = { transactions: 0, openings: 0, name: 'UnknownError', message, ...broken }
  await page.evaluate((state) => void Object.assign(Reflect.get(window, 'broken') as object, state), wanted)
}

/** How often the app has tried to open a database. */
export async function openingsTried(page: Page): Promise<number> {
  return page.evaluate(() => (Reflect.get(window, 'broken') as { tried: number }).tried)
}

export function breakable(): void {
  const state = { transactions: 0, openings: 0, tried: 0, name: '', message: '' }
  Reflect.set(window, 'broken', state)
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction')
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    if (state.transactions-- > 0) throw new DOMException(state.message, state.name)
    return begin.apply(this, args)
  }
  const open = Reflect.get(IDBFactory.prototype, 'open')
  IDBFactory.prototype.open = function (this: IDBFactory, ...args) {
    state.tried += 1
    if (state.openings-- > 0) throw new DOMException(state.message, state.name)
    return open.apply(this, args)
  }
}

/** As long as this page is open, every opening of the database waits: it is in the middle of making it. */
export async function holdsTheDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('groeispiegel', 10)
        opening.addEventListener('upgradeneeded', () => {
          const table = opening.result.createObjectStore('assessments', { keyPath: 'id' })
          const ask = () => table.count().addEventListener('success', ask)
          ask()
          resolve()
        })
      }),
  )
}

/** Whether a page with `timesOpening` said within five seconds that its database gives no answer. */
export async function saidInTime(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, 'saidInTime') === true)
}

export function timesOpening(): void {
  let isAsked = false
  let isLate = false
  const open = Reflect.get(IDBFactory.prototype, 'open')
  IDBFactory.prototype.open = function (this: IDBFactory, ...args) {
    // By a clock of the page itself, in two steps: where the computer stands still, so does this, and the app gets its turn.
    if (!isAsked) setTimeout(() => setTimeout(() => (isLate = true), 200), 4800)
    isAsked = true
    return open.apply(this, args)
  }
  new MutationObserver(() => {
    const said = document.querySelector('h1')?.textContent.includes('geeft geen antwoord') ?? false
    if (said && !isLate) Reflect.set(window, 'saidInTime', true)
  }).observe(document, { childList: true, subtree: true })
}

/** A browser without databases, one that throws at their name, and one that throws when one is opened. */
export function refusesDatabases(refusal: 'absent' | 'name' | 'open'): void {
  const denied = () => {
    throw new DOMException('access to the Indexed Database API is denied in this context.', 'SecurityError')
  }
  if (refusal === 'open') IDBFactory.prototype.open = denied
  else Object.defineProperty(window, 'indexedDB', { get: refusal === 'name' ? denied : () => undefined })
}
