import { useTranslation } from 'react-i18next'
import type { Profile } from '../../domain/profile'
import { Notice } from '../../ui/Notice'
import { danglingIn } from './danglingIn'

/** What the profile names and does not have; for most there is nothing to say. */
export function DanglingNames({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile')
  const found = danglingIn(profile)
  if (found.length === 0) return null
  return (
    <Notice title={t('dangling.title', { count: found.length })}>
      <p>{t('dangling.text')}</p>
      <ul>
        {found.map(({ from, name }) => (
          <li key={`${from} ${name}`}>{t('dangling.names', { from, name })}</li>
        ))}
      </ul>
    </Notice>
  )
}
