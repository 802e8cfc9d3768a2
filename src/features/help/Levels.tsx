import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import { ProfileLimits } from '../../shared/content/ProfileLimits'
import { useLocalized } from '../../i18n/useLanguage'
import { DataTable } from '../../ui/DataTable'
import { Section } from '../../ui/Section'

/** The scale of the profile, as a table. */
export function Levels() {
  const { t } = useTranslation('help')
  const say = useLocalized()
  const { levels, notApplicable, norm } = useProfile().scale
  const rows = [
    ...levels.map(({ value, ...words }) => ({ key: `${value}`, ...words })),
    { key: '–', ...notApplicable },
  ]
  return (
    <Section heading={t('levels.title')}>
      <DataTable
        caption={t('levels.caption')}
        columns={[t('levels.value'), t('levels.label'), t('levels.anchor')]}
        rows={rows.map(({ key, label, anchor }) => ({ key, cells: [key, say(label), say(anchor)] }))}
      />
      <p>{t('levels.norm', { norm })}</p>
      <ProfileLimits />
    </Section>
  )
}
