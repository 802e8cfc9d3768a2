import { useTranslation } from 'react-i18next'
import { LazyLinePanels } from '../../charts/LazyLinePanels'
import { usePrinting } from '../../charts/usePrinting'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue, meanOrNothing } from '../../domain/clusterValue'
import { byChange } from '../../domain/growth'
import type { ProfileWording } from '../../domain/profile'
import { endsOf } from '../../domain/score'
import { comparableClusters } from '../../domain/translation'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useWayWords } from '../../i18n/useWayWords'
import { paths } from '../../navigation/paths'
import { MissingPart } from '../../shared/loading/MissingPart'
import { useClusterWords } from '../../shared/words/useClusterWords'
import { useNormWords } from '../../shared/words/useNormWords'
import { DataTable } from '../../ui/DataTable'
import { Figure } from '../../ui/Figure'
import styles from './growth.module.css'

interface Props {
  readonly profile: ProfileWording
  /** In the order of the calendar. */
  readonly moments: readonly SealedAssessment[]
}

/** Each cluster through all of the moments, in small panels on one scale. */
export function ClusterLines({ profile, moments }: Props) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const printing = usePrinting()
  const norm = useNormWords(profile.scale)
  const lines = useClusterLines()(profile, moments)
  const dates = moments.map(({ date }) => formats.shortDate(date))
  const table = (
    <DataTable
      caption={t('lines.caption')}
      columns={[t('column.cluster'), ...dates]}
      rows={lines.map((line) => ({ key: line.key, cells: [line.title, ...line.words] }))}
    />
  )
  const missing = (again: () => void) => <MissingPart again={again}>{t('picture.linesMissing')}</MissingPart>
  return (
    <div className={styles['together']}>
      <Figure
        heading={t('lines.heading')}
        summary={t('lines.summary', { norm, ...endsOf(profile.scale) })}
        tableLabel={t('asTable')}
        table={table}
      >
        <LazyLinePanels
          panels={lines}
          scale={profile.scale}
          ends={[dates[0] ?? '', dates.at(-1) ?? '']}
          missing={missing}
        />
        {printing && table}
      </Figure>
    </div>
  )
}

/** Each cluster with its value at every moment, as numbers and as words; the largest rise first. */
function useClusterLines() {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const wordsOf = useClusterWords()
  const wayOf = useWayWords()
  return (profile: ProfileWording, moments: readonly SealedAssessment[]) =>
    comparableClusters(profile, moments)
      .map((cluster) => {
        const points = moments.map((moment) => {
          const value = clusterValue(cluster, moment)
          return { mean: meanOrNothing(value), date: formats.shortDate(moment.date), words: wordsOf(value) }
        })
        return {
          key: cluster.id,
          to: paths.cluster(cluster.id),
          title: localized(cluster.shortTitle),
          values: points.map(({ mean }) => mean),
          words: points.map(({ words }) => words),
          ...wayOf(points.flatMap(({ mean, date }) => (mean === undefined ? [] : [{ mean, date }]))),
          description: points.map(({ date, words }) => t('lines.point', { date, value: words })).join('; '),
        }
      })
      .toSorted(byChange)
}
