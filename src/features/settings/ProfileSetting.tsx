import { useTranslation } from 'react-i18next'
import { useContent } from '../../shared/content/ContentContext'
import { useLocalized } from '../../i18n/useLanguage'
import { setPreferences } from '../../storage/preferences'
import { RadioGroup } from '../../ui/RadioGroup'
import type { Choice } from './Choice'

/** Which profile the screens are about; with one profile nobody is asked. */
export function ProfileSetting({ field }: { readonly field: Choice<string> }) {
  const { t } = useTranslation('settings')
  const say = useLocalized()
  const { profiles, profile } = useContent()
  if (profiles.length < 2) return null
  return (
    <RadioGroup
      legend={<h2>{t('profile.title')}</h2>}
      options={profiles.map(({ id, title }) => ({ value: id, label: say(title) }))}
      chosen={field.value || profile.id}
      onChoose={(id) => {
        field.onChange(id)
        setPreferences({ profile: id })
      }}
    >
      <p>{t('profile.hint')}</p>
    </RadioGroup>
  )
}
