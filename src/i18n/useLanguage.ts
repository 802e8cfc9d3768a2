import { useTranslation } from 'react-i18next'
import { languages, type Language, type LocalizedText } from '../domain/text'

/** The language that the screen speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languages.find((language) => language === i18n.resolvedLanguage) ?? 'nl'
}

/** Picks the text of the content that the screen's language asks for. */
export function useLocalized(): (text: LocalizedText) => string {
  const language = useLanguage()
  return (text) => text[language]
}
