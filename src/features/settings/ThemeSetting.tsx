import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { setPreferences } from '../../storage/preferences'
import { RadioGroup } from '../../ui/RadioGroup'
import { applyTheme } from './applyTheme'

/** Light, dark, or as the device has it. */
export function ThemeSetting() {
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
