import { useTranslation } from 'react-i18next'
import { LinePanels } from '../../charts/LinePanels'
import { usePrinting } from '../../charts/usePrinting'
import type { SealedAssessment } from '../../domain/assessment'
import type { ProfileWording } from '../../domain/profile'
import { endsOf } from '../../domain/score'
import { useFormats } from '../../i18n/useFormats'
import type { Since } from '../../shared/growth/since'
import { useClusterWords } from '../../shared/words/useClusterWords'
import { useNormWords } from '../../shared/words/useNormWords'
import { DataTable } from '../../ui/DataTable'
import { Figure } from '../../ui/Figure'
import styles from './growth.module.css'
import { useClusterLines } from './useClusterLines'

interface Props {
  readonly profile: ProfileWording
  /** In the order of the calendar. */
  readonly moments: readonly SealedAssessment[]
  /** What its cluster is told against where somebody goes on to it. */
  readonly since: Since
}

/** Each cluster through all of the moments, in small panels on one scale. */
export function ClusterLines({ profile, moments, since }: Props) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const printing = usePrinting()
  const norm = useNormWords(profile.scale)
  const lines = useClusterLines(since)(profile, moments)
  const dayOf = (moment: SealedAssessment | undefined) => (moment ? formats.shortDate(moment.date) : '')
  const table = <LinesTable lines={lines} moments={moments} />
  return (
    <div className={styles['together']}>
      <Figure
        heading={t('lines.heading')}
        summary={t('lines.summary', { norm, ...endsOf(profile.scale) })}
        tableLabel={t('asTable')}
        table={table}
      >
        <LinePanels panels={lines} scale={profile.scale} ends={[dayOf(moments[0]), dayOf(moments.at(-1))]} />
        {printing && table}
      </Figure>
    </div>
  )
}

interface TableProps extends Pick<Props, 'moments'> {
  readonly lines: ReturnType<ReturnType<typeof useClusterLines>>
}

/** Every value of every line: with years of them thousands of cells, so it is only made where it is looked at. */
function LinesTable({ lines, moments }: TableProps) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const wordsOf = useClusterWords()
  return (
    <DataTable
      caption={t('lines.caption')}
      columns={[t('column.cluster'), ...moments.map(({ date }) => formats.shortDate(date))]}
      rows={lines.map(({ key, title, points }) => ({
        key,
        cells: [title, ...points.map(({ value }) => wordsOf(value))],
      }))}
    />
  )
}
