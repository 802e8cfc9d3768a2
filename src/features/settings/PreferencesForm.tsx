import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../domain/text'
import { useLanguage, useLocalized } from '../../i18n/useLanguage'
import { useContent } from '../../shared/content/ContentContext'
import { chooseLanguage } from '../../shared/preferences/chooseLanguage'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { type Preferences, setPreferences } from '../../storage/preferences'
import { Checkable } from '../../ui/Checkable'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import { Section } from '../../ui/Section'
import styles from './PreferencesForm.module.css'

/** Every choice works and is kept at once: there is nothing to send. */
export function PreferencesForm() {
  const { t } = useTranslation('settings')
  const { autoAdvance } = usePreferences()
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <LanguageSetting />
      <ThemeSetting />
      <ProfileSetting />
      <Section heading={t('scoring.title')}>
        <Checkable
          type="checkbox"
          label={t('scoring.autoAdvance')}
          hint={t('scoring.autoAdvanceHint')}
          checked={autoAdvance}
          onChange={({ target }) => setPreferences({ autoAdvance: target.checked })}
        />
      </Section>
    </form>
  )
}

/** Each language under its own name. One that cannot be loaded is not chosen, and that is said. */
function LanguageSetting() {
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

/** Light, dark, or as the device has it. */
function ThemeSetting() {
  const { t } = useTranslation('settings')
  const { theme } = usePreferences()
  return (
    <RadioGroup
      legend={<h2>{t('theme.title')}</h2>}
      options={[
        { value: 'auto', label: t('theme.auto'), hint: t('theme.autoHint') },
        { value: 'light', label: t('theme.light') },
        { value: 'dark', label: t('theme.dark') },
      ]}
      chosen={theme}
      onChoose={(chosen) => {
        applyTheme(chosen)
        setPreferences({ theme: chosen })
      }}
    />
  )
}

/** Shows the page light or dark, or as the device has it; `boot.js` does the same before the first paint. */
function applyTheme(theme: Preferences['theme']): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** Which profile the screens are about; with one profile nobody is asked. */
function ProfileSetting() {
  const { t } = useTranslation('settings')
  const say = useLocalized()
  const { profiles, profile } = useContent()
  if (profiles.length < 2) return null
  return (
    <RadioGroup
      legend={<h2>{t('profile.title')}</h2>}
      options={profiles.map(({ id, title }) => ({ value: id, label: say(title) }))}
      chosen={profile.id}
      onChoose={(id) => setPreferences({ profile: id })}
    >
      <p>{t('profile.hint')}</p>
    </RadioGroup>
  )
}
