import { useTranslation } from 'react-i18next'
import { setPreferences, type Preferences } from '../../storage/preferences'
import { RadioGroup } from '../../ui/RadioGroup'
import { applyTheme } from './applyTheme'
import type { Choice } from './Choice'

/** Light, dark, or as the device has it. */
export function ThemeSetting({ field }: { readonly field: Choice<Preferences['theme']> }) {
  const { t } = useTranslation('settings')
  return (
    <RadioGroup
      legend={<h2>{t('theme.title')}</h2>}
      options={[
        { value: 'auto', label: t('theme.auto'), hint: t('theme.autoHint') },
        { value: 'light', label: t('theme.light') },
        { value: 'dark', label: t('theme.dark') },
      ]}
      chosen={field.value}
      onChoose={(theme) => {
        field.onChange(theme)
        applyTheme(theme)
        setPreferences({ theme })
      }}
    />
  )
}
