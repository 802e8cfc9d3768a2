import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ChangeRows } from '../../charts/ChangeRows'
import type { SealedAssessment } from '../../domain/assessment'
import type { NextStep } from '../../domain/desk'
import { useFormats } from '../../i18n/useFormats'
import { useLevelSentence } from '../../i18n/useStandingSentence'
import { paths } from '../../navigation/paths'
import { useIsSupervisor } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { comparedClusters, useChangeRows } from '../../shared/growth/useChangeRows'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useInWords } from '../../shared/versions/useInWords'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import styles from './home.module.css'

interface Props {
  /** In the order of the calendar. */
  readonly finished: readonly SealedAssessment[]
  readonly step: NextStep
}

/** How many clusters are enough to see at a glance. */
const shownRows = 3

/** How far somebody came, or where they stand after the first time; with the ways to more. */
export function GrowthInSmall({ finished, step }: Props) {
  const [first, ...later] = finished
  const last = later.at(-1)
  if (!first) return <NothingYet step={step} />
  return (
    <section className={styles['card']}>
      {last ? <Growth first={first} last={last} /> : <Standing first={first} />}
      <p className={styles['links']}>
        {last && <AllClusters />}
        <Result of={last ?? first} />
        <NewAssessment step={step} />
      </p>
    </section>
  )
}

/** For who has begun otherwise: that the first assessment is still to come. Whoever looks at the work of others need not score. */
function NothingYet({ step }: Pick<Props, 'step'>) {
  const { t } = useTranslation('desk')
  const canChange = useCanChange()
  if (useIsSupervisor() || isInvited(step) || !canChange) return null
  return (
    <section className={styles['card']}>
      <h2>{t('growth.none')}</h2>
      <p className={styles['links']}>
        <Link href={paths.newAssessment}>{t('step.ScoreFirst.action')}</Link>
      </p>
    </section>
  )
}

function AllClusters() {
  const { t } = useTranslation('desk')
  const { clusters } = useProfile()
  return <Link href={paths.growth}>{t('growth.all', { count: clusters.length })}</Link>
}

function Result({ of }: { readonly of: SealedAssessment }) {
  const { t } = useTranslation('desk')
  return <Link href={paths.result(of.id)}>{t('growth.result')}</Link>
}

function NewAssessment({ step }: Pick<Props, 'step'>) {
  const { t } = useTranslation('desk')
  const canChange = useCanChange()
  return canChange && !isInvited(step) && <Link href={paths.newAssessment}>{t('growth.new')}</Link>
}

/** Where the next step is to score, or to go on with what is open, it is said there and nowhere else. */
function isInvited(step: NextStep): boolean {
  return step === 'Resume' || step === 'ScoreFirst' || step === 'ScoreAgain'
}

/** The clusters that rose most. */
function Growth({ first, last }: { readonly first: SealedAssessment; readonly last: SealedAssessment }) {
  const { t } = useTranslation('desk')
  const { date } = useFormats()
  const { profile, moments } = useInWords(useProfile(), [first, last])
  const rows = useChangeRows('begin')(comparedClusters(profile, moments[0], moments.at(-1) ?? last))
  return (
    <>
      <h2>{t('growth.heading', { date: date(first.date) })}</h2>
      <ChangeRows rows={rows.slice(0, shownRows)} scale={profile.scale} />
    </>
  )
}

/** After the first time: how many competencies stand on the highest levels. */
function Standing({ first }: { readonly first: SealedAssessment }) {
  const { t } = useTranslation('desk')
  const { date } = useFormats()
  const momentLabel = useMomentLabel()
  const { profile } = useInWords(useProfile(), [first])
  const levels = useLevelSentence()(profile, first)
  return (
    <>
      <h2>{t('growth.standing')}</h2>
      <p>{t('growth.moment', { moment: momentLabel(first.moment), date: date(first.date), levels })}</p>
    </>
  )
}
