import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/text'
import { useLanguage } from '../../i18n/useLanguage'

export interface Notes {
  readonly language: Language
  /** Of the tab. */
  readonly name: string
  readonly lines: readonly string[]
}

/** How the form is filled in, on a tab in front of it. */
export function useNotes(): Notes {
  const { t } = useTranslation('profileFile')
  const language = useLanguage()
  const lines = t('notes.lines', { returnObjects: true })
  return { language, name: t('notes.tab'), lines: Object.values(lines) }
}
