import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { examplesOf, lookAlikesOf, type Competency, type Profile } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { Waiting } from '../loading/Waiting'
import styles from './WhatBelongs.module.css'
import { WithDutch } from './WithDutch'

interface Props {
  readonly profile: Profile
  readonly competency: Competency
  /** The plain words stand there already. */
  readonly isPlainSaid?: boolean
}

/** What a competency is about: plain words, examples by level, its look-alikes and the words that need explaining. */
export function WhatBelongs(props: Props) {
  return (
    <Suspense fallback={<Waiting />}>
      <Explained {...props} />
    </Suspense>
  )
}

function Explained({ profile, competency, isPlainSaid = false }: Props) {
  const { t } = useTranslation(['profile', 'common'])
  const localized = useLocalized()
  const concepts = (competency.concepts ?? []).flatMap((id) =>
    profile.concepts.filter((concept) => concept.id === id),
  )
  const examples = examplesOf(profile.scale, competency)
  return (
    <>
      {!isPlainSaid && competency.plain && <p>{localized(competency.plain)}</p>}
      {examples.length > 0 && (
        <dl className={styles['examples']}>
          {examples.map(({ level: { value, label }, example }) => (
            <div key={value}>
              <dt>{t('common:level', { value, label: localized(label) })}</dt>
              <dd>{localized(example)}</dd>
            </div>
          ))}
        </dl>
      )}
      {profile.explanationOrigin && <p className="muted">{localized(profile.explanationOrigin)}</p>}
      <LookAlikes profile={profile} competency={competency} />
      {concepts.map(({ id, term, meaning }) => (
        <Disclosure
          key={id}
          summary={<WithDutch text={t('concepts.what', { term: localized(term) })} term={term} />}
        >
          <p>{localized(meaning)}</p>
        </Disclosure>
      ))}
    </>
  )
}

function LookAlikes({ profile, competency }: Pick<Props, 'profile' | 'competency'>) {
  const { t } = useTranslation(['profile', 'common'])
  const localized = useLocalized()
  const groups = lookAlikesOf(profile, competency)
  if (groups.length === 0) return null
  return (
    <div className={styles['alike']}>
      <p>{t('resembles')}</p>
      {groups.map(({ id: group, lines }) => (
        <ul key={group}>
          {lines.map(({ id, line }) => (
            <li key={id} aria-current={id === competency.id || undefined}>
              {t('common:level', { value: id, label: localized(line) })}
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
