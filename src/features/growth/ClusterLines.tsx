import { useTranslation } from 'react-i18next'
import { LazyLinePanels } from '../../charts/LazyLinePanels'
import { usePrinting } from '../../charts/usePrinting'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue, meanOrNothing } from '../../domain/clusterValue'
import { growthBetween } from '../../domain/growth'
import { maxRisen } from '../../domain/mostRisen'
import type { Profile } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { MissingPart } from '../../shared/loading/MissingPart'
import { useClusterWords } from '../../shared/words/useClusterWords'
import { useNormWords } from '../../shared/words/useNormWords'
import { DataTable } from '../../ui/DataTable'
import { Figure } from '../../ui/Figure'
import styles from './growth.module.css'

interface Props {
  readonly profile: Profile
  /** In the order of the calendar. */
  readonly moments: readonly SealedAssessment[]
  readonly asTable: boolean
}

/** Each cluster through all of the moments, in small panels on one scale. */
export function ClusterLines({ profile, moments, asTable }: Props) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const headingOf = useLinesHeading()
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
        heading={headingOf(profile, moments)}
        summary={t('lines.summary', { norm })}
        tableLabel={t('asTable')}
        table={table}
        asTable={asTable}
      >
        <LazyLinePanels
          panels={lines}
          norm={profile.scale.norm}
          ends={[dates[0] ?? '', dates.at(-1) ?? '']}
          missing={missing}
        />
        {printing && table}
      </Figure>
    </div>
  )
}

/** What the lines show: which cluster rose most between the first moment and the last. */
function useLinesHeading() {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  return (profile: Profile, moments: readonly SealedAssessment[]): string => {
    const [first, last] = [moments[0], moments.at(-1)]
    const clusters = first && last ? growthBetween(profile, first, last).clusters : []
    const risen = maxRisen(clusters)
    if (risen.length > 0) {
      const names = risen.map(({ cluster }) => localized(cluster.shortTitle))
      return t('lines.heading', { count: risen.length, clusters: formats.list(names) })
    }
    const directions = clusters.map(({ direction }) => direction)
    return directions.every((direction) => direction === 'same')
      ? t('lines.headingNone')
      : t('lines.headingUnknown')
  }
}

/** Each cluster with its value at every moment, as numbers and as words. */
function useClusterLines() {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const wordsOf = useClusterWords()
  return (profile: Profile, moments: readonly SealedAssessment[]) =>
    profile.clusters.map((cluster) => {
      const points = moments.map((moment) => {
        const value = clusterValue(cluster, moment)
        return { value, date: formats.shortDate(moment.date), words: wordsOf(value) }
      })
      const last = points.findLast(({ value }) => value.type === 'Mean')
      return {
        key: cluster.id,
        title: localized(cluster.shortTitle),
        values: points.map(({ value }) => meanOrNothing(value)),
        words: points.map(({ words }) => words),
        value: last ? t('lines.last', { value: last.words, date: last.date }) : t('lines.none'),
        description: points.map(({ date, words }) => t('lines.point', { date, value: words })).join('; '),
      }
    })
}
