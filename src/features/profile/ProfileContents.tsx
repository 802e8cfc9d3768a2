import { useTranslation } from 'react-i18next'
import type { Profile } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Button } from '../../ui/Button'
import { goToHeading, headings } from './goToHeading'
import styles from './ProfileContents.module.css'

/** What stands on this page, and the way to it. */
export function ProfileContents({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(['profile', 'common', 'quoted'])
  const say = useLocalized()
  const places = [
    { id: headings.scale, name: t('scale.title') },
    ...profile.clusters.map(({ id, shortTitle }) => ({
      id: headings.cluster(id),
      name: t('common:level', { value: id, label: say(shortTitle) }),
    })),
    { id: headings.tasks, name: t('tasks.title') },
    { id: headings.concepts, name: t('concepts.title') },
    ...(profile.quotes
      ? [{ id: headings.quotes, name: t('quoted:title', { publisher: profile.publisher }) }]
      : []),
    { id: headings.source, name: t('source.title') },
  ]
  return (
    <nav className={styles['contents']} aria-labelledby="profiel-inhoud">
      <h2 id="profiel-inhoud">{t('contents')}</h2>
      <ul role="list">
        {places.map(({ id, name }) => (
          <li key={id}>
            <Button look="quiet" onClick={() => goToHeading(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
