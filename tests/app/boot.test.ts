import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'

const script = readFileSync('public/boot.js', 'utf8')

describe('before the first paint', () => {
  test('a first visit sees Welkom', () => {
    expect(boot({})).toEqual({ lang: 'nl', frame: 'welcome' })
    expect(boot({ hash: '#/' })).toEqual({ lang: 'nl', frame: 'welcome' })
  })

  test('somebody who has begun sees the quiet shell', () => {
    expect(boot({ stored: { 'groeispiegel.known': '1' } })).toEqual({ lang: 'nl', frame: 'shell' })
  })

  test('any other address gets the shell, and scoring, which has bars of its own, nothing', () => {
    expect(boot({ hash: '#/groei' }).frame).toBe('shell')
    expect(boot({ hash: '#/meting/x/vraag/1.1' }).frame).toBe('none')
  })

  test('language and theme are those that somebody chose', () => {
    expect(boot(preferring({ language: 'en', theme: 'dark' }))).toEqual({
      lang: 'en',
      theme: 'dark',
      frame: 'shell',
    })
    expect(boot(preferring({ language: 'nl', theme: 'auto' }))).toEqual({ lang: 'nl', frame: 'welcome' })
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

interface Visit {
  readonly hash?: string
  /** What localStorage holds; undefined when the mere mention of it throws. */
  readonly stored?: Readonly<Record<string, string>> | undefined
}

/** What the script leaves on the root element of the page. */
function boot(visit: Visit) {
  const dataset: { frame?: string; theme?: string } = {}
  const root = { lang: 'nl', dataset }
  runInNewContext(script, {
    document: { documentElement: root },
    location: { hash: visit.hash ?? '' },
    get localStorage() {
      if ('stored' in visit && visit.stored === undefined) throw new Error('SecurityError')
      return { getItem: (key: string) => visit.stored?.[key] ?? null }
    },
  })
  return { lang: root.lang, ...root.dataset }
}

function preferring(preferences: object): Visit {
  return { stored: { 'groeispiegel.preferences': JSON.stringify(preferences) } }
}
