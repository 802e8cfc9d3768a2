import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { highlightsOf, type Shortlist } from '../../domain/highlights'
import type { ProfileWording } from '../../domain/profile'
import { isLevel } from '../../domain/score'
import { useOthersSentence } from '../../i18n/useOthersSentence'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { paths } from '../../navigation/paths'
import { useReviewsOf } from '../../shared/reports/useReviews'
import { useReviewsIn } from '../../shared/versions/useReviewsIn'
import { useCanChange } from '../../shared/saving/useCanChange'
import styles from './Shortlists.module.css'

interface Props {
  readonly profile: ProfileWording
  readonly assessment: SealedAssessment
  /** The one before it, which tells equals apart. */
  readonly earlier: SealedAssessment | undefined
}

/** Up to three strong competencies and three to grow; what nothing tells apart, and when all are alike, in words. */
export function Shortlists({ profile, assessment, earlier }: Props) {
  const { t } = useTranslation('result')
  const words = useScoreWords(profile.scale)
  const canChange = useCanChange()
  const reviews = useReviewsIn(profile, useReviewsOf(assessment)).map(({ review }) => review)
  const { strong, toGrow } = highlightsOf(profile, assessment, { earlier, reviews })
  const level = [...assessment.answers.values()].map(({ score }) => score).find(isLevel)
  if (isEmpty(strong)) return level && <p>{t('allAlike', { level: words(level) })}</p>
  return (
    <div className={styles['lists']}>
      <List heading={t('strong.heading')} list={strong} profile={profile} />
      {!isEmpty(toGrow) && (
        <List heading={t('toGrow.heading')} list={toGrow} profile={profile} toGoal={canChange} />
      )}
    </div>
  )
}

interface ListProps {
  readonly heading: string
  readonly list: Shortlist
  readonly profile: ProfileWording
  /** Whether each can become a goal. */
  readonly toGoal?: boolean
}

function isEmpty({ top, others }: Shortlist): boolean {
  return top.length === 0 && !others
}

function List({ heading, list, profile, toGoal = false }: ListProps) {
  const { t } = useTranslation('result')
  const { top } = list
  const others = useOthersSentence()(list)
  const localized = useLocalized()
  const words = useScoreWords(profile.scale)
  return (
    <section className={styles['list']}>
      <h2>{heading}</h2>
      {top.length > 0 && (
        <ol role="list">
          {top.map(({ competency, level, doubt }) => (
            <li key={competency.id}>
              <p>
                <b>{competency.id}</b> {localized(competency.text)}
              </p>
              <p className={styles['level']}>
                {words(level)}
                {doubt && ` · ${t('doubtMark')}`}
              </p>
              {toGoal && (
                <p className="no-print">
                  <Link
                    href={paths.newGoalAbout({ kind: 'competency', id: competency.id })}
                    className={styles['goal']}
                  >
                    {t('toGrow.goal')}
                    <span className="visually-hidden"> {competency.id}</span>
                  </Link>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {others !== undefined && <p className={styles['alike']}>{others}</p>}
    </section>
  )
}
