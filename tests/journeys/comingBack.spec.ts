import { contentSecurityPolicyHeader } from '../../tools/contentSecurityPolicy.ts'
import { expect, isKept, test } from '../support/site'

/** In a page: how it looked, each time that it looked otherwise. */
declare const looks: string[]

/** Longer than it takes to paint what stands in the page. */
const slowMs = 700

for (const [known, frame] of [
  ['1', 'shell'],
  ['2', 'supervisor'],
] as const) {
  test(`who comes back never sees the frame, language or theme of somebody else: ${frame}`, async ({
    page,
    person,
    context,
    site,
  }) => {
    await person.opensTheApp()
    await isKept(page)
    const [worker] = context.serviceWorkers()
    await worker?.evaluate(keepsBootWaiting, slowMs)
    await page.goto('about:blank')
    await page.addInitScript(hasBeenHere, known)
    await page.addInitScript(watchLooks)
    for (const address of ['', '#/hulp']) {
      const answer = await page.goto(`${site.address}${address}`)
      await person.sees()
      const { waited, seen } = await page.evaluate(() => ({
        waited: performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/boot.js'))
          ?.duration,
        seen: looks,
      }))
      expect(waited).toBeGreaterThan(slowMs)
      expect(seen.slice(0, 2)).toEqual(['nothing', `en dark ${frame} en`])
      expect(seen.slice(2).filter((look) => look !== 'en dark app')).toEqual([])
      expect(answer?.fromServiceWorker()).toBe(true)
      await page.goto('about:blank')
    }
  })
}

test('the page that is kept comes with its headers, and differs only in what runs first', async ({
  page,
  person,
  site,
}) => {
  await person.opensTheApp()
  await isKept(page)
  const answer = await page.goto('./')
  expect(answer?.fromServiceWorker()).toBe(true)
  expect(answer?.headers()['content-security-policy']).toBe(contentSecurityPolicyHeader)
  const [kept, served] = [await answer?.text(), await (await fetch(site.address)).text()]
  const boot = '<script src="./boot.js"></script>'
  expect(served.indexOf(boot)).toBeGreaterThan(served.indexOf('data-frame-part'))
  expect(kept).toBe(served.replace(boot, '').replace('<body>', `<body>${boot}`))
})

/** In the worker. */
function keepsBootWaiting(ms: number): void {
  const match = caches.match.bind(caches)
  caches.match = async (asked, options) => {
    const address = asked instanceof Request ? asked.url : asked.toString()
    if (address.includes('/boot.js')) await new Promise((resolve) => setTimeout(resolve, ms))
    return match(asked, options)
  }
}

/** In a page, before anything else. */
function hasBeenHere(known: string): void {
  if (location.protocol === 'about:') return
  localStorage.setItem('groeispiegel.preferences', JSON.stringify({ language: 'en', theme: 'dark' }))
  localStorage.setItem('groeispiegel.known', known)
}

/** In a page: looks before each painting. */
function watchLooks(): void {
  const seen: string[] = []
  Object.assign(globalThis, { looks: seen })
  const look = () => {
    requestAnimationFrame(look)
    // There is no page yet.
    if (document.querySelector('html') === null) return
    const { lang, dataset } = document.documentElement
    const frames = [...document.querySelectorAll<HTMLElement>('[data-frame-part]')]
    const shown = frames
      .filter(({ firstElementChild }) => firstElementChild?.checkVisibility())
      .map((part) => `${part.dataset['framePart']} ${part.lang}`)
    const app = document.querySelector('#root > :not([data-frame-part])') ? ['app'] : []
    const now = [...shown, ...app].join(' and ')
    const all = now === '' ? 'nothing' : [lang, dataset['theme'], now].join(' ')
    if (seen.at(-1) !== all) seen.push(all)
  }
  look()
}
