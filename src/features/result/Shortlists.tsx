import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { scoredIn } from '../../domain/candidates'
import type { PrideSide } from '../../domain/documents/pride'
import { highlightsOf, type Shortlist } from '../../domain/highlights'
import type { ProfileWording } from '../../domain/profile'
import { useOthersSentence } from '../../i18n/useOthersSentence'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { paths } from '../../navigation/paths'
import { useOwnPride } from '../../shared/documents/ownPride'
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

/** What somebody picked; else up to three strong competencies and three to grow, and in words what nothing tells apart. */
export function Shortlists({ profile, assessment, earlier }: Props) {
  const { t } = useTranslation('result')
  const words = useScoreWords(profile.scale)
  const canChange = useCanChange()
  const reviews = useReviewsIn(profile, useReviewsOf(assessment)).map(({ review }) => review)
  const { strong, toGrow } = highlightsOf(profile, assessment, { earlier, reviews })
  const scored = scoredIn(profile, assessment)
  const pride = useOwnPride(assessment)
  const [first] = scored
  if (!first) return null
  const picked = (side: PrideSide) => {
    const top = scored.filter(({ competency }) => pride[side].includes(competency.id))
    return top.length > 0 && { heading: t(`pride.headings.${side}`), list: { top } }
  }
  const proud = picked('proud') || { heading: t('strong.heading'), list: strong }
  const learn = picked('learn') || { heading: t('toGrow.heading'), list: toGrow }
  const isAlike = isEmpty(proud.list) && isEmpty(learn.list)
  const hasPride = pride.proud.length + pride.learn.length > 0
  return (
    <>
      {isAlike && <p>{t('allAlike', { level: words(first.level) })}</p>}
      <div className={styles['lists']}>
        {!isEmpty(proud.list) && <List {...proud} profile={profile} />}
        {!isEmpty(learn.list) && <List {...learn} profile={profile} toGoal={canChange} />}
      </div>
      {canChange && (
        <p className="no-print">
          <Link href={paths.pride(assessment.id)}>{t(hasPride ? 'pride.change' : 'pride.link')}</Link>
        </p>
      )}
    </>
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
