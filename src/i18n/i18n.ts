import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../domain/text'
import { assess } from './nl/assess'
import { common } from './nl/common'
import { home } from './nl/home'

const wordsByFile = {
  type: 'backend',
  callbackApi: false,
  init: () => undefined,
  read: async (language: string, namespace: string) => {
    // In the build the page says where it is, see tools/namedInPage.ts.
    const { wordFiles } = await import('./wordFiles')
    const words = await wordFiles[`./${language}/${namespace}.ts`]?.()
    if (!words) throw new Error(`no file ${language}/${namespace}`)
    return words[namespace]
  },
} as const

/** The one i18next of the app. The Dutch that scoring needs is in the first bundle. */
export const i18n = i18next.createInstance()

void i18n
  .use(wordsByFile)
  .use(initReactI18next)
  .init({
    lng: 'nl',
    fallbackLng: 'nl',
    ns: ['common', 'home', 'assess'],
    defaultNS: 'common',
    resources: { nl: { assess, common, home } },
    partialBundledLanguages: true,
    // React escapes already.
    interpolation: { escapeValue: false },
    initAsync: false,
  })

/** Switches to a language; `<html lang>` follows. @throws when its words cannot be loaded. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18n.loadLanguages(language)
  // What failed once is not asked for again by itself.
  if (!i18n.hasResourceBundle(language, 'common')) await i18n.reloadResources(language)
  if (!i18n.hasResourceBundle(language, 'common')) throw new Error(`no words in ${language}`)
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
}
