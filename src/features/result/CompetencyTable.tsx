import { useTranslation } from 'react-i18next'
import { ComparisonTable } from '../../charts/ComparisonTable'
import { usePrinting } from '../../charts/usePrinting'
import type { SealedAssessment } from '../../domain/assessment'
import { growthBetween } from '../../domain/growth'
import { competenciesOf, type ProfileWording } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { Disclosure } from '../../ui/Disclosure'
import styles from './CompetencyTable.module.css'

interface Props {
  readonly profile: ProfileWording
  readonly assessment: SealedAssessment
  readonly previous: SealedAssessment | undefined
}

/** Every competency that was asked, with its level now and before. */
export function CompetencyTable({ profile, assessment, previous }: Props) {
  const { t } = useTranslation(['result', 'growth'])
  const localized = useLocalized()
  const formats = useFormats()
  const words = useScoreWords(profile.scale)
  const printing = usePrinting()
  const clusters = profile.clusters.filter(({ id }) => assessment.clusters.includes(id))
  const asked = new Set(competenciesOf({ clusters }).map(({ id }) => id))
  const growth = growthBetween(profile, previous ?? assessment, assessment)
  const rows = growth.competencies
    .filter(({ competency }) => asked.has(competency.id))
    .map(({ competency: { id, text }, earlier, later, change }) => ({
      key: id,
      label: `${id} ${localized(text)}`,
      axis: id,
      short: id,
      value: words(later),
      valueBefore: words(earlier),
      change: change === undefined ? undefined : formats.steps(change),
    }))
  const columns = {
    name: t('growth:column.competency'),
    now: t('growth:now', { date: formats.shortDate(assessment.date) }),
    before: previous && t('growth:previous', { date: formats.shortDate(previous.date) }),
    change: t('growth:column.change'),
  }
  const table = (
    <ComparisonTable
      caption={t('competencies.caption')}
      rows={rows}
      columns={columns}
      noChange={t('growth:changeUnknown')}
    />
  )
  if (!printing) return <Disclosure summary={t('competencies.toggle')}>{table}</Disclosure>
  return (
    <section className={styles['sheet']}>
      <h2>{t('competencies.caption')}</h2>
      {table}
    </section>
  )
}
