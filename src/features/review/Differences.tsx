import { useTranslation } from 'react-i18next'
import type { ProfileWording } from '../../domain/profile'
import type { Difference } from '../../lib/json/differences'
import { Disclosure } from '../../ui/Disclosure'
import styles from './review.module.css'
import { useDifferenceWords } from './useDifferenceWords'

/** So many are enough for most people. */
const few = 15

interface Props {
  readonly differences: readonly Difference[]
  /** What the scores are of. */
  readonly profile: ProfileWording
}

/** Where two versions differ, and what stands there in each. */
export function Differences({ differences, profile }: Props) {
  const { t } = useTranslation('arrival')
  const seen = differences.filter(({ before, after }) => !(saysNothing(before) && saysNothing(after)))
  return (
    <>
      <p>{t('differs.count', { count: seen.length })}</p>
      {seen.length > 0 && <DifferenceList differences={seen.slice(0, few)} profile={profile} />}
      {seen.length > few && (
        <Disclosure summary={t('differs.more', { count: seen.length - few })}>
          <DifferenceList differences={seen.slice(few)} profile={profile} />
        </Disclosure>
      )}
    </>
  )
}

/** No text and an empty one, no doubt and none mentioned: nobody sees the difference. */
function saysNothing(value: unknown): boolean {
  return value === undefined || value === '' || value === false
}

function DifferenceList({ differences, profile }: Props) {
  const { t } = useTranslation('arrival')
  const words = useDifferenceWords(profile)
  const rows = differences.map((difference, index) => ({ key: index, ...words(difference) }))
  return (
    <ul role="list" aria-label={t('differs.caption')} className={styles['differences']}>
      {rows.map(({ key, about, before, after }) => (
        <li key={key}>
          <b>{about}</b>
          <dl>
            <div>
              <dt>{t('differs.before')}</dt>
              <dd>{before}</dd>
            </div>
            <div>
              <dt>{t('differs.after')}</dt>
              <dd>{after}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  )
}
