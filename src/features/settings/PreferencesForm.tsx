import { useTranslation } from 'react-i18next'
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
