import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import type { Scores } from '../../domain/clusterValue'
import { growthBetween } from '../../domain/growth'
import { competenciesOf, type Scale } from '../../domain/profile'
import { type Difference, differencesOf, levelsGiven, reviewScores } from '../../domain/review'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { BesidePicture } from '../../shared/reports/BesidePicture'
import type { StoredReview } from '../../shared/reports/storedReviews'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useClusterRows } from '../../shared/words/useClusterRows'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { DataTable } from '../../ui/DataTable'
import { Disclosure } from '../../ui/Disclosure'
import styles from './Reviews.module.css'

interface Props {
  readonly stored: StoredReview
  readonly assessment: SealedAssessment
  /** Of whoever gave the view. */
  readonly name: string
}

/** The largest are worth a talk; of many the page would get endless. */
const atOnce = 3

/** Where both are a level or more apart, the largest first, each the way to a goal. */
export function LargestDifferences({ stored: { review, profile }, assessment, name }: Props) {
  const { t } = useTranslation('beside')
  const differences = differencesOf(profile, assessment, review)
  if (levelsGiven(review) === 0) return <p>{t('noMarks')}</p>
  if (differences.length === 0) return <p>{t('noDifferences')}</p>
  const [largest, others] = [differences.slice(0, atOnce), differences.slice(atOnce)]
  return (
    <>
      <h2>{t('differences')}</h2>
      <DifferenceList differences={largest} scale={profile.scale} name={name} />
      {others.length > 0 && (
        <Disclosure summary={t('moreDifferences', { count: others.length })}>
          <DifferenceList differences={others} scale={profile.scale} name={name} />
        </Disclosure>
      )}
    </>
  )
}

interface ListProps {
  readonly differences: readonly Difference[]
  readonly scale: Scale
  readonly name: string
}

function DifferenceList({ differences, scale, name }: ListProps) {
  const { t } = useTranslation('beside')
  const localized = useLocalized()
  const words = useScoreWords(scale)
  const canChange = useCanChange()
  return (
    <ul role="list" className={styles['differences']}>
      {differences.map(({ competency, own, theirs }) => (
        <li key={competency.id}>
          <p>
            <b>{competency.id}</b> {localized(competency.text)}
          </p>
          <dl className={styles['both']}>
            <div>
              <dt>{t('you')}</dt>
              <dd>{words(own)}</dd>
            </div>
            <div>
              <dt>{name}</dt>
              <dd>{words(theirs)}</dd>
            </div>
          </dl>
          {canChange && (
            <p className="no-print">
              <Link
                href={paths.newGoalAbout({ kind: 'competency', id: competency.id })}
                className={styles['goal']}
              >
                {t('goal')}
                <span className="visually-hidden"> {competency.id}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Every level that was given, beside the own one. */
export function AllMarks({ stored: { review, profile }, assessment, name }: Props) {
  const { t } = useTranslation('beside')
  const localized = useLocalized()
  const words = useScoreWords(profile.scale)
  const marked = competenciesOf(profile).filter(({ id }) => review.marks.get(id)?.score !== undefined)
  if (marked.length === 0) return null
  const title = t('all', { name })
  return (
    <Disclosure summary={title}>
      <DataTable
        caption={title}
        columns={[t('competency'), t('you'), name]}
        rows={marked.map(({ id, text }) => ({
          key: id,
          cells: [
            `${id} ${localized(text)}`,
            words(assessment.answers.get(id)?.score),
            words(review.marks.get(id)?.score),
          ],
        }))}
      />
    </Disclosure>
  )
}

/** The clusters as somebody else sees them, beside the own ones; nothing when too little was marked. */
export function ReviewPicture({ stored: { review, profile }, assessment, name }: Props) {
  const { t } = useTranslation(['beside', 'growth'])
  const { clusters } = growthBetween<Scores>(profile, reviewScores(profile, review), assessment)
  const rows = useClusterRows()(clusters)
  if (rows.every(({ before }) => before === undefined)) return null
  return (
    <>
      <h2>{t('table', { name })}</h2>
      <BesidePicture profile={profile} rows={rows} other={name} column={t('growth:column.cluster')} />
    </>
  )
}
