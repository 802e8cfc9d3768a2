import { useTranslation } from 'react-i18next'
import { useContent } from '../../shared/content/ContentContext'
import { useLocalized } from '../../i18n/useLanguage'
import { setPreferences } from '../../storage/preferences'
import { RadioGroup } from '../../ui/RadioGroup'

/** Which profile the screens are about; with one profile nobody is asked. */
export function ProfileSetting() {
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
