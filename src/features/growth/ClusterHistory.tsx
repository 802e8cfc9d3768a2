import { useTranslation } from 'react-i18next'
import { HeatStrip } from '../../charts/HeatStrip'
import type { SealedAssessment } from '../../domain/assessment'
import type { ClusterWording, CompetencyId, Scale } from '../../domain/profile'
import { isLevel, type Score } from '../../domain/score'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import styles from './growth.module.css'

interface Props {
  readonly cluster: ClusterWording
  /** In the order of the calendar. */
  readonly moments: readonly SealedAssessment[]
  readonly scale: Scale
}

/** Every level of a cluster: competencies by date. */
export function ClusterHistory({ cluster, moments, scale }: Props) {
  const { t } = useTranslation(['growth', 'common'])
  const localized = useLocalized()
  const formats = useFormats()
  const sign = t('common:notApplicableShort')
  const scoreOf = (id: CompetencyId, moment: SealedAssessment): Score | undefined =>
    moment.answers.get(id)?.score
  const text = (score: Score | undefined, isApart: boolean) => {
    if (isApart) return t('cluster.history.unmatched')
    if (score === undefined) return t('cluster.history.open')
    return isLevel(score) ? String(score) : sign
  }
  const cells = cluster.competencies.flatMap(({ id }) =>
    moments.map((moment) => ({ score: scoreOf(id, moment), isApart: isUnmatched(id, moment) })),
  )
  return (
    <section className={styles['section']}>
      <h2>{t('cluster.history.heading')}</h2>
      <p>{t('cluster.history.summary')}</p>
      <HeatStrip
        caption={t('cluster.history.heading')}
        scale={scale}
        rowsLabel={t('column.competency')}
        columns={moments.map(({ id, date }) => ({ key: id, label: formats.shortDate(date) }))}
        rows={cluster.competencies.map((competency) => ({
          key: competency.id,
          number: competency.id,
          name: localized(competency.text),
          cells: moments.map((moment) => {
            const score = scoreOf(competency.id, moment)
            return {
              key: moment.id,
              level: isLevel(score) ? score : undefined,
              text: text(score, isUnmatched(competency.id, moment)),
            }
          }),
        }))}
      />
      {cells.some(({ score, isApart }) => score === undefined && !isApart) && (
        <p className="muted">{t('cluster.history.openMeans')}</p>
      )}
      {cells.some(({ isApart }) => isApart) && <p className="muted">{t('cluster.history.unmatchedMeans')}</p>}
      {cells.some(({ score }) => score === 'not-applicable') && (
        <p className="muted">
          {t('cluster.history.notApplicableMeans', { sign, label: localized(scale.notApplicable.label) })}
        </p>
      )}
    </section>
  )
}

function isUnmatched(id: CompetencyId, { translation }: SealedAssessment): boolean {
  return translation?.unmatched.has(id) ?? false
}
