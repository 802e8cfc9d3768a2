import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../domain/text'
import { useLanguage } from '../i18n/useLanguage'
import { chooseLanguage } from '../shared/preferences/chooseLanguage'
import { Button } from '../ui/Button'

/** Each language says its own name, so that it can be found by whoever reads only that one. */
const names: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' }

/** The other language, in view for whoever comes for the first time; later it is among the settings. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const current = useLanguage()
  const [failed, setFailed] = useState(false)
  const choose = async (language: Language) => setFailed(!(await chooseLanguage(language)))
  return (
    <>
      {failed && <span role="alert">{t('languageFailed')}</span>}
      {languages
        .filter((language) => language !== current)
        .map((language) => (
          <Button key={language} look="quiet" lang={language} onClick={() => void choose(language)}>
            {names[language]}
          </Button>
        ))}
    </>
  )
}
