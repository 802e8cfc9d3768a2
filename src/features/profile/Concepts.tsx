import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Concept } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { WithDutch } from '../../shared/content/WithDutch'
import styles from './Concepts.module.css'
import { headings } from './goToHeading'
import { Marked, SearchWords } from './Marked'
import { ProfileSection } from './ProfileSection'

/** What the words of the profile mean. */
export function Concepts({ concepts }: { readonly concepts: readonly Concept[] }) {
  const { t } = useTranslation('profile')
  const say = useLocalized()
  const searching = use(SearchWords).length > 0
  if (concepts.length === 0) return null
  return (
    <ProfileSection id={headings.concepts} heading={t('concepts.title')}>
      {!searching && <p>{t('concepts.intro')}</p>}
      <dl className={styles['concepts']}>
        {concepts.map(({ id, term, meaning }) => (
          <div key={id}>
            <dt>
              <WithDutch text={say(term)} term={term} draw={marked} />
            </dt>
            <dd>
              <Marked text={say(meaning)} />
            </dd>
          </div>
        ))}
      </dl>
    </ProfileSection>
  )
}

function marked(text: string) {
  return <Marked text={text} />
}
