import { useTranslation } from 'react-i18next'
import type { Profile } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { headings } from './goToHeading'
import { ProfileSection } from './ProfileSection'

/** Where the words come from, and which of them are quoted. */
export function ProfileSource({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile')
  const say = useLocalized()
  const { source, version } = profile
  return (
    <ProfileSection id={headings.source} heading={t('source.title')}>
      <p>
        <cite lang="nl">{source.document}</cite>
        <br />
        <span lang="nl">{t('source.section', { section: source.section })}</span>
      </p>
      <p>{say(source.note)}</p>
      <p>{t('source.version', { version })}</p>
    </ProfileSection>
  )
}
