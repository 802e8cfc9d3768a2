/**
 * Begins a file of tests anew in a process that ran others before it: our own modules are evaluated again, on an empty disk and
 * an empty page, and what waited or listened for the last file is gone. What stays is the libraries, which take longest to load.
 */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import type { Window as PageWindow } from 'happy-dom'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterAll, vi } from 'vitest'

// What the last test of a file put on is taken off before the first of the next, which is later than this.
vi.useRealTimers()
vi.unstubAllGlobals()
vi.resetModules()
globalThis.indexedDB = new IDBFactory()
Dexie.dependencies = { indexedDB, IDBKeyRange }
if (typeof navigator !== 'undefined') leaveNothingOn(navigator)
if (typeof document !== 'undefined') emptyThePage()

const ends: (() => void)[] = []
noteTimers()
noteListeners(globalThis, () => true)
// Libraries mark the document once they listen there, and would not do so again.
if (typeof document !== 'undefined') noteListeners(document, (type) => type === 'visibilitychange')
noteChannels()

afterAll(async () => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  for (const end of ends) end()
  // What is still on its way would belong to the next file.
  await vi.dynamicImportSettled()
})

/** What tests put on it hides what it has of its own. */
function leaveNothingOn(object: object): void {
  for (const key of Object.getOwnPropertyNames(object)) Reflect.deleteProperty(object, key)
}

function emptyThePage(): void {
  // Saving a file leads this page to the address of that file.
  const { happyDOM } = window as typeof window & Pick<PageWindow, 'happyDOM'>
  happyDOM.setURL('http://localhost:3000/')
  const { documentElement, head, body } = document
  for (const name of documentElement.getAttributeNames()) documentElement.removeAttribute(name)
  head.replaceChildren()
  body.replaceChildren()
  document.title = ''
  sessionStorage.clear()
  localStorage.clear()
}

/** A timer that goes off in another file asks there for what nobody answers. */
function noteTimers(): void {
  const { setTimeout, setInterval } = globalThis
  const note = <T extends typeof setTimeout | typeof setInterval>(set: T): T =>
    Object.assign((...given: Parameters<T>) => {
      const timer = Reflect.apply(set, globalThis, given) as ReturnType<T>
      ends.push(() => clearTimeout(timer))
      return timer
    }, set)
  Object.assign(globalThis, { setTimeout: note(setTimeout), setInterval: note(setInterval) })
  ends.push(() => Object.assign(globalThis, { setTimeout, setInterval }))
}

function noteListeners(target: EventTarget, isOurs: (type: string) => boolean): void {
  if (!('addEventListener' in target)) return
  const listen = target.addEventListener
  target.addEventListener = (...given: Parameters<EventTarget['addEventListener']>) => {
    if (isOurs(given[0])) ends.push(() => target.removeEventListener(...given))
    listen.apply(target, given)
  }
  ends.push(() => {
    target.addEventListener = listen
  })
}

/** What a tab tells the others would be heard by what is left of the last file, and the other way around. */
function noteChannels(): void {
  const { BroadcastChannel } = globalThis
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name)
      ends.push(() => this.close())
    }
  }
  ends.push(() => {
    globalThis.BroadcastChannel = BroadcastChannel
  })
}
