import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../../domain/text'
import { useLanguage } from '../../i18n/useLanguage'
import { chooseLanguage } from '../../shared/preferences/chooseLanguage'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'

/** Each language under its own name. One that cannot be loaded is not chosen, and that is said. */
export function LanguageSetting() {
  const { t } = useTranslation('settings')
  const shown = useLanguage()
  const [asked, setAsked] = useState<Language>()
  const [failed, setFailed] = useState(false)
  const choose = async (language: Language) => {
    setFailed(false)
    setAsked(language)
    setFailed(!(await chooseLanguage(language)))
    setAsked(undefined)
  }
  const options = languages.map((language) => ({
    value: language,
    label: <span lang={language}>{t(`language.${language}`)}</span>,
  }))
  return (
    <RadioGroup
      legend={<h2>{t('language.title')}</h2>}
      options={options}
      chosen={asked ?? shown}
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
