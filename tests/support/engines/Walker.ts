import { expect } from '@playwright/test'
import type { Tab } from './Tab'
import { timeoutMs } from '../timeoutMs'

/** Somebody who walks through the app in a tab of any engine, and finds what they tap by the words on it. */
export class Walker {
  readonly tab: Tab
  readonly address: string

  constructor(tab: Tab, address: string) {
    this.tab = tab
    this.address = address
  }

  /** As from a bookmark: the page is loaded anew, also when it stood there already. */
  async opens(hash = ''): Promise<void> {
    await this.tab.goto('about:blank')
    await this.tab.goto(`${this.address}${hash}`)
    await this.sees()
  }

  /** On a device that knows nothing of the app yet, until all of it is kept there; a browser may ask for another language than Dutch. */
  async opensAsNew(): Promise<void> {
    await this.opens()
    const language = await this.tab.run(() => document.documentElement.lang, undefined)
    if (language !== 'nl') await this.taps('Nederlands')
    await this.sees('Zie hoe je groeit')
    // In place: WebKitGTK at times answers nothing to a page that is loaded while the worker keeps its files.
    await this.tab.run(() => void (location.hash = '#/opslag'), undefined)
    await this.reads('De app werkt zonder internet. Alle bestanden')
    await this.tab.run(() => void (location.hash = '#/'), undefined)
    await this.sees('Zie hoe je groeit')
  }

  /** The app itself has drawn, under a heading of this kind, and nothing is wrong with it. */
  async sees(heading = ''): Promise<void> {
    const seen = () => this.tab.run(headingOfTheApp, undefined)
    await expect.poll(seen, slow).toMatch(new RegExp(heading))
  }

  /** Words that stand somewhere on the screen. */
  async reads(words: string | RegExp): Promise<void> {
    const seen = () => this.tab.run(() => document.body.innerText, undefined)
    await expect.poll(seen, slow).toMatch(words)
  }

  /** Taps what says this, from its first letter on. */
  async taps(words: string): Promise<void> {
    await this.finds(words)
    await this.tab.click(found)
  }

  async types(label: string, text: string): Promise<void> {
    await this.finds(label)
    await this.tab.type(found, text)
  }

  async gives(label: string, path: string): Promise<void> {
    await this.finds(label)
    await this.tab.upload(found, path)
  }

  /** What is saved as a file when somebody taps this. */
  async saves(words: string): Promise<Buffer> {
    await this.tab.run(keepSavedFiles, undefined)
    await this.taps(words)
    const saved = () => this.tab.run(savedFile, undefined)
    await expect.poll(saved, slow).not.toBe('')
    return Buffer.from(await saved(), 'base64')
  }

  private async finds(words: string): Promise<void> {
    await expect.poll(() => this.tab.run(mark, words), { ...slow, message: words }).toBe(true)
  }
}

/** A slow machine is no fault of the app; what is locked is locked slowly on purpose. */
const slow = { timeout: timeoutMs(60) }

const found = '[data-walker]'

/** In the page. */
function headingOfTheApp(): string {
  const { trouble } = document.documentElement.dataset
  if (trouble !== undefined) return `trouble: ${trouble}`
  const isThere = document.querySelector('[data-frame-part]') === null
  const heading = document.querySelector<HTMLElement>('#root h1')
  return isThere && heading?.checkVisibility() ? heading.innerText : 'no heading of the app'
}

/** In the page: marks what begins with these words, or the field of a label that does; whether there is one. */
function mark(words: string): boolean {
  for (const old of document.querySelectorAll('[data-walker]')) old.removeAttribute('data-walker')
  const all = ['a, button, summary', 'label'].flatMap((kind) => [
    ...document.querySelectorAll<HTMLElement>(kind),
  ])
  const isMeant = (one: HTMLElement) =>
    one.checkVisibility() &&
    one.closest('[data-net], [data-frame-part]') === null &&
    one.textContent.replaceAll(/\s+/g, ' ').trim().startsWith(words)
  const meant = all.find(isMeant)
  const field = meant instanceof HTMLLabelElement ? meant.control : null
  const isTyped = field?.matches('textarea, [type=text], [type=password], [type=file], input:not([type])')
  const target = isTyped ? field : meant
  target?.setAttribute('data-walker', '')
  target?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return target !== undefined && target !== null && !target.matches(':disabled')
}

/** In the page: from now on what is saved can be read. */
function keepSavedFiles(): void {
  document.documentElement.removeAttribute('data-saved')
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) {
      const reader = new FileReader()
      reader.addEventListener('load', () => {
        const address = typeof reader.result === 'string' ? reader.result : ''
        document.documentElement.dataset['saved'] = address.replace(/^[^,]*,/, '')
      })
      reader.readAsDataURL(file)
    }
    return make(file)
  }
}

/** In the page: what was saved since, as base64; empty as long as nothing was. */
function savedFile(): string {
  return document.documentElement.dataset['saved'] ?? ''
}
