// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { languages } from '../../src/domain/text'
import { chooseLanguage } from '../../src/shared/preferences/chooseLanguage'
import { en } from '../../src/i18n/en'
import { changeLanguage, i18n } from '../../src/i18n/i18n'
import { nl } from '../../src/i18n/nl'
import { preferencesNow } from '../../src/storage/preferences'

afterEach(async () => {
  localStorage.clear()
  await changeLanguage('nl')
})

describe('the language of the app', () => {
  test('is Dutch from the first moment, without waiting for anything', () => {
    expect(i18n.t('back')).toBe(nl.common.back)
  })

  test('changes for all words, and the page says so to screen readers', async () => {
    await changeLanguage('en')
    expect(i18n.t('back')).toBe(en.common.back)
    expect(document.documentElement.lang).toBe('en')
  })

  test('is remembered for next time when somebody chooses it', async () => {
    expect(await chooseLanguage('en')).toBe(true)
    expect(preferencesNow().language).toBe('en')
  })

  test('stays as it is when the words of another cannot be loaded', async () => {
    vi.spyOn(i18n, 'loadLanguages').mockRejectedValueOnce(new TypeError('Failed to fetch'))
    expect(await chooseLanguage('en')).toBe(false)
    expect(i18n.language).toBe('nl')
    expect(document.documentElement.lang).toBe('nl')
  })
})

test.each(languages)('in %s every journey’s words can be fetched', async (language) => {
  await changeLanguage(language)
  const words = { nl, en }[language]
  await i18n.loadNamespaces(Object.keys(words))
  for (const [namespace, own] of Object.entries(words)) {
    expect(i18n.getResourceBundle(language, namespace)).toEqual(own)
  }
})
