import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue, meanOrNothing } from '../../domain/clusterValue'
import { growthBetween } from '../../domain/growth'
import { isLevel } from '../../domain/score'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useProfile } from '../../shared/content/ContentContext'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import styles from './home.module.css'

interface Props {
  /** In the order of the calendar, at least one. */
  readonly finished: readonly SealedAssessment[]
}

/** The last result in one sentence, with the way to it. */
export function LastResult({ finished }: Props) {
  const { t } = useTranslation('home')
  const sentence = useSentence(finished)
  const last = finished.at(-1)
  if (!last) return null
  return (
    <section>
      <h2>{t('start.lastHeading')}</h2>
      <p>{sentence}</p>
      <p className={styles['links']}>
        <Link href={paths.result(last.id)}>{t('start.seeResult')}</Link>
        {finished.length > 1 && <Link href={paths.growth}>{t('start.seeGrowth')}</Link>}
        <Link href={paths.report}>{t('start.makeReport')}</Link>
      </p>
    </section>
  )
}

function useSentence(finished: readonly SealedAssessment[]): string {
  const { t } = useTranslation('home')
  const { date } = useFormats()
  const localized = useLocalized()
  const momentLabel = useMomentLabel()
  const profile = useProfile()
  const [previous, last] = [finished.at(-2), finished.at(-1)]
  if (!last) return ''
  const when = { moment: momentLabel(last.moment), date: date(last.date) }
  if (previous) return t('start.lastGrowth', { ...when, ...growthBetween(profile, previous, last).counts })
  const means = profile.clusters.map((cluster) => meanOrNothing(clusterValue(cluster, last)))
  const norm = profile.scale.levels.find(({ value }) => value === profile.scale.norm)
  return t('start.lastFirst', {
    ...when,
    count: [...last.answers.values()].filter(({ score }) => isLevel(score)).length,
    atNorm: means.filter((mean) => mean !== undefined && mean >= profile.scale.norm).length,
    clusters: last.clusters.length,
    norm: norm ? localized(norm.label).toLocaleLowerCase() : profile.scale.norm,
  })
}
