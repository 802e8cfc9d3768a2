import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { languages, type Language, type LocalizedText } from '../domain/text'
import { assess } from './nl/assess'
import { common } from './nl/common'
import { home } from './nl/home'
import { own } from './nl/own'
import { own as ownInEnglish } from './en/own'

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

/** Empty for the app's own. */
const ownName = { now: '' }

/** Who offers the app may give it another name: it stands in too many sentences to ask for it in each. */
const withOwnName = {
  type: 'postProcessor',
  name: 'withOwnName',
  process: (text: string) => (ownName.now === '' ? text : text.replaceAll('Groeispiegel', ownName.now)),
} as const

/** The one i18next of the app. The Dutch that scoring needs is in the first bundle. */
export const i18n = i18next.createInstance()

void i18n
  .use(wordsByFile)
  .use(initReactI18next)
  .use(withOwnName)
  .init({
    lng: 'nl',
    fallbackLng: 'nl',
    ns: ['common', 'home', 'assess'],
    defaultNS: 'common',
    resources: { nl: { assess, common, home, own }, en: { own: ownInEnglish } },
    partialBundledLanguages: true,
    // React escapes already.
    interpolation: { escapeValue: false },
    postProcess: ['withOwnName'],
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

/** What a profile, or whoever offers the app, calls things; what is left out, the app's own words say. */
export interface OwnWords {
  /** The app itself. */
  readonly name?: string | undefined
  /** More than one of the people whom somebody works for: "cliënten". */
  readonly people?: LocalizedText | undefined
  /** What stands above the first screen. */
  readonly headline?: LocalizedText | undefined
}

/** From the next drawing on, every sentence uses these words. */
export function sayOwnWords({ name = '', people, headline }: OwnWords): void {
  ownName.now = name
  const defaults = { nl: own, en: ownInEnglish }
  for (const language of languages) {
    i18n.addResourceBundle(
      language,
      'own',
      {
        people: people?.[language] ?? defaults[language].people,
        headline: headline?.[language] ?? defaults[language].headline,
      },
      false,
      true,
    )
  }
}
