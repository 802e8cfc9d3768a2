import { afterEach, expect, test, vi } from 'vitest'
import { browserLanguage } from '../../src/storage/browserLanguage'

afterEach(() => vi.unstubAllGlobals())

test.each([
  [['en-GB', 'nl'], 'en'],
  [['nl-BE', 'en'], 'nl'],
  [['EN'], 'en'],
  [['de-DE', 'en-US'], 'en'],
  [['de-DE'], 'nl'],
  [[], 'nl'],
])('a browser that asks for %j is spoken to in %s', (languages, language) => {
  vi.stubGlobal('navigator', { languages })
  expect(browserLanguage()).toBe(language)
})
