import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/useLanguage'
import { setPreferences } from '../../storage/preferences'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { Checkable } from '../../ui/Checkable'
import { LanguageSetting } from './LanguageSetting'
import styles from './PreferencesForm.module.css'
import { ProfileSetting } from './ProfileSetting'
import { Section } from '../../ui/Section'
import { ThemeSetting } from './ThemeSetting'

/** Every choice works and is kept at once: there is nothing to send. */
export function PreferencesForm() {
  const { t } = useTranslation('settings')
  const { theme, autoAdvance, profile } = usePreferences()
  // The language that is shown, which is not the chosen one when that could not be loaded.
  const language = useLanguage()
  const { control } = useForm({ values: { language, theme, autoAdvance, profile } })
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <Controller
        name="language"
        control={control}
        render={({ field }) => <LanguageSetting field={field} />}
      />
      <Controller name="theme" control={control} render={({ field }) => <ThemeSetting field={field} />} />
      <Controller name="profile" control={control} render={({ field }) => <ProfileSetting field={field} />} />
      <Section heading={t('scoring.title')}>
        <Controller
          name="autoAdvance"
          control={control}
          render={({ field }) => (
            <Checkable
              type="checkbox"
              label={t('scoring.autoAdvance')}
              hint={t('scoring.autoAdvanceHint')}
              checked={field.value}
              onChange={({ target }) => {
                field.onChange(target.checked)
                setPreferences({ autoAdvance: target.checked })
              }}
            />
          )}
        />
      </Section>
    </form>
  )
}
