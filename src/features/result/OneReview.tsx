import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import type { Scores } from '../../domain/clusterValue'
import { growthBetween } from '../../domain/growth'
import { competenciesOf, type Scale } from '../../domain/profile'
import { type Difference, differencesOf, reviewScores } from '../../domain/review'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { BesidePicture } from '../../shared/reports/BesidePicture'
import type { StoredReview } from '../../shared/reports/storedReviews'
import { useClusterRows } from '../../shared/words/useClusterRows'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import { DataTable } from '../../ui/DataTable'
import { Disclosure } from '../../ui/Disclosure'
import styles from './Reviews.module.css'
import { ReviewWords } from './ReviewWords'

interface Props {
  readonly stored: StoredReview
  readonly assessment: SealedAssessment
}

interface OneProps extends Props {
  readonly onRemove: () => void
}

/** What one other person sees, with the wording that they saw. */
export function OneReview({ stored, assessment, onRemove }: OneProps) {
  const { t } = useTranslation(['beside', 'review'])
  const canChange = useCanChange()
  const { date } = useFormats()
  const { review, profile } = stored
  const name = review.reviewer.name.trim() || t('review:nobody')
  return (
    <article className={styles['review']}>
      <h3>{t('by', { name, date: date(review.madeOn) })}</h3>
      {review.about.date !== assessment.date && (
        <p className="muted">{t('otherDay', { date: date(review.about.date) })}</p>
      )}
      {review.blind && <p className="muted">{t('blind')}</p>}
      <ReviewPicture stored={stored} assessment={assessment} name={name} />
      <Differences stored={stored} assessment={assessment} name={name} />
      {review.remark.trim() !== '' && <blockquote>{review.remark}</blockquote>}
      <ReviewWords review={review} profile={profile} />
      <AllMarks stored={stored} assessment={assessment} name={name} />
      {canChange && (
        <div className="no-print">
          <Button look="quiet" onClick={onRemove}>
            {t('remove')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        </div>
      )}
    </article>
  )
}

/** The largest are said at once; of many reviewers the page would get endless. */
const atOnce = 5

interface NamedProps extends Props {
  readonly name: string
}

/** Only a level or more apart is lifted out. */
function Differences({ stored: { review, profile }, assessment, name }: NamedProps) {
  const { t } = useTranslation('beside')
  const isMarked = [...review.marks.values()].some(({ score }) => score !== undefined)
  const differences = differencesOf(profile, assessment, review)
  if (!isMarked) return <p>{t('noMarks')}</p>
  if (differences.length === 0) return <p>{t('noDifferences')}</p>
  const [largest, others] = [differences.slice(0, atOnce), differences.slice(atOnce)]
  return (
    <>
      <h4>{t('differences')}</h4>
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
  return (
    <ul role="list" className={styles['differences']}>
      {differences.map(({ competency, own, theirs }) => (
        <li key={competency.id}>
          <p>
            <b>{competency.id}</b> {localized(competency.text)}
          </p>
          <p>{t('difference', { own: words(own), theirs: words(theirs), name })}</p>
        </li>
      ))}
    </ul>
  )
}

function AllMarks({ stored: { review, profile }, assessment, name }: NamedProps) {
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
function ReviewPicture({ stored: { review, profile }, assessment, name }: NamedProps) {
  const { t } = useTranslation('growth')
  const { clusters } = growthBetween<Scores>(profile, reviewScores(profile, review), assessment)
  const rows = useClusterRows()(clusters)
  if (rows.every(({ before }) => before === undefined)) return null
  return <BesidePicture profile={profile} rows={rows} other={name} column={t('column.cluster')} />
}
