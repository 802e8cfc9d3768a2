import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Dumbbells } from '../../charts/Dumbbells'
import type { SealedAssessment } from '../../domain/assessment'
import { byChange, growthBetween } from '../../domain/growth'
import type { NextStep } from '../../domain/desk'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useIsSupervisor } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useClusterRows } from '../../shared/words/useClusterRows'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import styles from './home.module.css'

interface Props {
  /** In the order of the calendar. */
  readonly finished: readonly SealedAssessment[]
  readonly step: NextStep
}

/** How many clusters are enough to see at a glance. */
const shownRows = 3

/** How far somebody came, in three rows, or where they stand after the first time; with the ways to more. */
export function GrowthInSmall({ finished, step }: Props) {
  const { t } = useTranslation('desk')
  const canChange = useCanChange()
  const isSupervisor = useIsSupervisor()
  const profile = useProfile()
  const [first, ...later] = finished
  const last = later.at(-1)
  // Where the next step is to score, or goes on with what is open, it is said there and nowhere else.
  const isInvited = step === 'Resume' || step === 'ScoreFirst' || step === 'ScoreAgain'
  if (!first && (isInvited || isSupervisor || !canChange)) return null
  return (
    <section className={styles['card']}>
      {first && (last ? <Growth first={first} last={last} /> : <Standing first={first} />)}
      {!first && <h2>{t('growth.none')}</h2>}
      <p className={styles['links']}>
        {last && <Link href={paths.growth}>{t('growth.all', { count: profile.clusters.length })}</Link>}
        {first && <Link href={paths.result((last ?? first).id)}>{t('growth.result')}</Link>}
        {canChange && !isInvited && (
          <Link href={paths.newAssessment}>{t(first ? 'growth.new' : 'step.ScoreFirst.action')}</Link>
        )}
      </p>
    </section>
  )
}

function Growth({ first, last }: { readonly first: SealedAssessment; readonly last: SealedAssessment }) {
  const { t } = useTranslation('desk')
  const { date } = useFormats()
  const profile = useProfile()
  const rows = useClusterRows()(growthBetween(profile, first, last).clusters.toSorted(byChange))
  return (
    <>
      <h2>{t('growth.heading', { date: date(first.date) })}</h2>
      <Dumbbells rows={rows.slice(0, shownRows)} second="before" norm={profile.scale.norm} />
    </>
  )
}

/** After the first time: how many competencies stand at which level, the highest first. */
function Standing({ first }: { readonly first: SealedAssessment }) {
  const { t } = useTranslation('desk')
  const { date, list } = useFormats()
  const localized = useLocalized()
  const momentLabel = useMomentLabel()
  const { scale } = useProfile()
  const scores = [...first.answers.values()].map(({ score }) => score)
  const counted = scale.levels
    .map(({ value, label }) => ({ label, count: scores.filter((score) => score === value).length }))
    .filter(({ count }) => count > 0)
    .toReversed()
  const levels = counted.map(({ label, count }) =>
    t('growth.atLevel', { count, level: localized(label).toLocaleLowerCase() }),
  )
  return (
    <>
      <h2>{t('growth.standing')}</h2>
      <p>
        {t('growth.moment', { moment: momentLabel(first.moment), date: date(first.date) })}
        {levels.length > 0 && ` ${t('growth.levels', { levels: list(levels) })}`}
      </p>
    </>
  )
}
