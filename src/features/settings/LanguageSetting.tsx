import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../../domain/text'
import { changeLanguage } from '../../i18n/i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { setPreferences } from '../../storage/preferences'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import type { Choice } from './Choice'

/** Each language under its own name. One that cannot be loaded is not chosen, and that is said. */
export function LanguageSetting({ field }: { readonly field: Choice<Language> }) {
  const { t } = useTranslation('settings')
  const shown = useLanguage()
  const [failed, setFailed] = useState(false)
  const choose = async (language: Language) => {
    setFailed(false)
    field.onChange(language)
    try {
      await changeLanguage(language)
      setPreferences({ language })
    } catch {
      field.onChange(shown)
      setFailed(true)
    }
  }
  const options = languages.map((language) => ({
    value: language,
    label: <span lang={language}>{t(`language.${language}`)}</span>,
  }))
  return (
    <RadioGroup
      legend={<h2>{t('language.title')}</h2>}
      options={options}
      chosen={field.value}
      onChoose={(language) => void choose(language)}
    >
      {failed && (
        <Notice tone="danger" role="alert" title={t('language.failedTitle')}>
          <p>{t('language.failed')}</p>
        </Notice>
      )}
    </RadioGroup>
  )
}
