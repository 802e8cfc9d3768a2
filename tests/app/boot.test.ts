import { transformWithOxc } from 'vite'
import { describe, expect, test } from 'vitest'
import { aPage, built, script, type Visit } from '../support/bootPage'
import { eventually } from '../support/eventually'

describe('before the first paint', () => {
  test('a first visit sees Welkom', () => {
    expect(boot({})).toEqual({ lang: 'nl', frame: 'welcome' })
    expect(boot({ hash: '#/' })).toEqual({ lang: 'nl', frame: 'welcome' })
  })

  test('somebody who has begun sees the quiet shell', () => {
    expect(boot({ stored: { 'groeispiegel.known': '1' } })).toEqual({ lang: 'nl', frame: 'shell' })
    expect(boot({ stored: { 'groeispiegel.known': '2' } })).toEqual({ lang: 'nl', frame: 'supervisor' })
  })

  test('any other address gets the shell, and scoring, which has bars of its own, nothing', () => {
    expect(boot({ hash: '#/groei' }).frame).toBe('shell')
    expect(boot({ hash: '#/meting/x/vraag/1.1' }).frame).toBe('none')
  })

  test('language and theme are those that somebody chose', () => {
    expect(boot(preferring({ language: 'en', theme: 'dark' }))).toEqual({
      lang: 'en',
      theme: 'dark',
      frame: 'welcome',
    })
    expect(boot(preferring({ language: 'nl', theme: 'auto' }))).toEqual({ lang: 'nl', frame: 'welcome' })
  })

  test.each([
    [['en-GB', 'nl'], 'en'],
    [['EN'], 'en'],
    [['de-DE', 'en-US'], 'en'],
    [['de-DE'], 'nl'],
    [[], 'nl'],
  ])('a first visit with %j is in %s', (languages, lang) => {
    expect(boot({ languages })).toEqual({ lang, frame: 'welcome' })
    expect(boot({ ...preferring({ language: 'nl' }), languages }).lang).toBe('nl')
  })

  test.each([
    ['not JSON', '{'],
    ['null', 'null'],
    ['a number', '7'],
    ['of another shape', '{"language":["en"],"theme":"<b>"}'],
  ])('preferences that are %s change nothing', (_what, text) => {
    expect(boot({ stored: { 'groeispiegel.preferences': text } })).toEqual({ lang: 'nl', frame: 'welcome' })
  })

  test('a browser that forbids storage gets the first visit', () => {
    expect(boot({ stored: undefined })).toEqual({ lang: 'nl', frame: 'welcome' })
  })
})

describe('when the app does not come', () => {
  test('a script that does not come is told at once', () => {
    const page = aPage({})
    page.fails('script')
    expect(page.trouble()).toBe('notLoaded')
  })

  test('one that fails is told with what the browser says of it', () => {
    const page = aPage({})
    page.fails('window', 'Uncaught SyntaxError: Unexpected token')
    expect(page.trouble()).toBe('crashed')
    expect(page.detail.textContent).toBe('Uncaught SyntaxError: Unexpected token')
  })

  test('and so is a promise that nobody listened to', () => {
    const page = aPage({})
    page.breaks(new TypeError('fonts is undefined'))
    expect(page.trouble()).toBe('crashed')
    expect(page.detail.textContent).toBe('TypeError: fonts is undefined')
  })

  test('a picture that fails is not worth a word', () => {
    const page = aPage({})
    page.fails('img')
    expect(page.trouble()).toBeUndefined()
  })

  test('silence is told after a while, and no longer once the app is there', () => {
    const page = aPage({})
    expect(page.trouble()).toBeUndefined()
    page.waits()
    expect(page.trouble()).toBe('notLoaded')
    page.draws('the app')
    expect(page.trouble()).toBeUndefined()
    page.waits()
    expect(page.trouble()).toBeUndefined()
  })

  test('the first trouble is the cause of the next', () => {
    const page = aPage({})
    page.fails('window', 'one')
    page.waits()
    expect(page.trouble()).toBe('crashed')
  })

  test('a failure before anything is there to be drawn on is told', () => {
    const page = aPage({ drawn: undefined })
    page.fails('script')
    expect(page.trouble()).toBe('notLoaded')
  })

  test('an error while the app is there leaves it there', () => {
    const page = aPage({})
    page.draws('the app')
    page.fails('window', 'a button')
    expect(page.trouble()).toBeUndefined()
    page.draws('nothing')
    expect(page.trouble()).toBe('crashed')
    expect(page.detail.textContent).toBe('a button')
  })

  test('a browser that is too old is told so, whatever else goes wrong', () => {
    const page = aPage({ isOld: true })
    expect(page.trouble()).toBe('tooOld')
    page.fails('window', 'toSorted is not a function')
    expect(page.trouble()).toBe('tooOld')
    page.draws('the app')
    expect(page.trouble()).toBe('tooOld')
  })

  test('every browser that knows modules can read this script', async () => {
    expect(await saysNothingNewer(script)).toBe(false)
    expect(await saysNothingNewer(built)).toBe(true)
  })

  test('Opnieuw laden fetches the scripts past the cache and then the page', async () => {
    const page = aPage({})
    page.taps({ reload: '' })
    await eventually(() => expect(page.reloads()).toBe(1))
    expect(page.fetched).toEqual(['core.js reload'])
  })

  test('other taps do nothing', async () => {
    const page = aPage({})
    page.taps({})
    await Promise.resolve()
    expect(page.reloads()).toBe(0)
    expect(page.root.dataset['tapped']).toBeUndefined()
  })

  test('a style sheet that did not come is asked for once more, and only once', () => {
    const page = aPage({})
    const again = page.missesStyle({})
    expect(again).toEqual({ again: '' })
    expect(page.missesStyle({ ...again })).toBeUndefined()
    expect(page.trouble()).toBeUndefined()
  })
})

describe('a tap on the frame, before the app is there', () => {
  test('shows the frame of the address that a link led to, and marks it in the menu', () => {
    const page = aPage({ links: ['#/', '#/groei'] })
    page.goesTo('#/groei')
    expect(page.root.dataset['frame']).toBe('shell')
    expect(page.marked()).toEqual(['#/groei'])
    page.goesTo('#/')
    expect(page.root.dataset['frame']).toBe('welcome')
    expect(page.marked()).toEqual(['#/'])
    page.goesTo('#/meting/x/vraag/1.1')
    expect(page.root.dataset['frame']).toBe('none')
    expect(page.marked()).toEqual([])
  })

  test('counts before this script is there too: for the address that a link led to', () => {
    const page = aPage({ hash: '#/groei', links: ['#/', '#/groei'] })
    expect(page.marked()).toEqual(['#/groei'])
  })

  test.each([
    ['a button, in the language of the page', 1, {}, 'Ik kreeg een rapport'],
    ['a button, in the language that the browser asks for', 1, { languages: ['en'] }, 'I received a report'],
    ['the other language', 0, {}, 'English'],
    ['the language that the browser asks for, so that it is there', 0, { languages: ['en'] }, undefined],
    [
      'a button that is not seen by whoever was here before',
      1,
      { stored: { 'groeispiegel.known': '1' } },
      undefined,
    ],
    ['a button, in a browser that notes nothing', 1, { isOld: true }, undefined],
  ])('counts before this script is there too: for %s', (_what, noted, visit, kept) => {
    const { root, busy } = aPage({ ...visit, noted })
    expect(root.dataset['tapped']).toBe(kept)
    expect(busy()).toEqual(kept === undefined ? [] : [kept])
  })

  test('keeps what a button was tapped for, until somebody goes elsewhere', () => {
    const page = aPage({})
    const button = { textContent: 'English', ariaBusy: null }
    page.taps({}, button)
    expect(page.root.dataset['tapped']).toBe('English')
    expect(button.ariaBusy).toBe('true')
    page.goesTo('#/groei')
    expect(page.root.dataset['tapped']).toBeUndefined()
  })
})

describe('the font', () => {
  test.each([
    ['is not waited for on a first visit', {}, undefined],
    ['is wanted by whoever was here before', { stored: { 'groeispiegel.known': '2' } }, ''],
    ['is wanted where a worker keeps it', { hasWorker: true }, ''],
  ])('%s', (_what, visit, wanted) => {
    expect(aPage(visit).root.dataset['font']).toBe(wanted)
  })
})

/** What the script leaves on the root element of the page. */
function boot(visit: Visit) {
  const { root } = aPage(visit)
  const { frame, theme } = root.dataset
  return { lang: root.lang, frame, theme }
}

function preferring(preferences: object): Visit {
  return { stored: { 'groeispiegel.preferences': JSON.stringify(preferences) } }
}

/** Whether there is nothing in it that was no JavaScript in 2017. */
async function saysNothingNewer(code: string): Promise<boolean> {
  const [of2017, ofToday] = await Promise.all(
    ['es2017', 'esnext'].map((target) => transformWithOxc(code, 'boot.js', { target })),
  )
  return of2017?.code === ofToday?.code
}
