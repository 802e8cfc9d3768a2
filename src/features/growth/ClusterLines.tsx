import { useTranslation } from 'react-i18next'
import { LazyLinePanels } from '../../charts/LazyLinePanels'
import { usePrinting } from '../../charts/usePrinting'
import type { SealedAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { MissingPart } from '../../shared/loading/MissingPart'
import { useNormWords } from '../../shared/words/useNormWords'
import { DataTable } from '../../ui/DataTable'
import { Figure } from '../../ui/Figure'
import styles from './growth.module.css'
import { useClusterLines } from './useClusterLines'
import { useLinesHeading } from './useLinesHeading'

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
