import { useTranslation } from 'react-i18next'
import type { ChartRow } from '../../charts/ChartRow'
import { ComparisonPicture } from '../../charts/ComparisonPicture'
import { ComparisonTable } from '../../charts/ComparisonTable'
import type { SealedAssessment } from '../../domain/assessment'
import type { Cluster, Profile } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useNormWords } from '../../shared/words/useNormWords'
import { usePictureWords } from '../../shared/words/usePictureWords'
import { Figure } from '../../ui/Figure'
import { useCompetenciesHeading } from './useCompetenciesHeading'
import { useCompetencyRows } from './useCompetencyRows'

interface Props {
  readonly profile: Profile
  readonly cluster: Cluster
  /** Those that asked the cluster, in the order of the calendar; at least one. */
  readonly moments: readonly SealedAssessment[]
}

/** The competencies of a cluster in a radar of their numbers, and in a list with their words. */
export function CompetenciesFigure({ profile, cluster, moments }: Props) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const norm = useNormWords(profile.scale)
  const pictureWords = usePictureWords()
  const headingOf = useCompetenciesHeading(profile.scale)
  const rowsOf = useCompetencyRows(profile)
  const [previous, last] = [moments.at(-2), moments.at(-1)]
  if (!last) return null
  const rows = rowsOf(cluster, last, previous)
  const now = t('now', { date: formats.shortDate(last.date) })
  const before = previous && t('previous', { date: formats.shortDate(previous.date) })
  const heading = headingOf(cluster, last)
  const columns = { name: t('column.competency'), now, before, change: t('column.change') }
  return (
    <Figure
      heading={heading}
      summary={[t('cluster.competencies.summary', { norm }), rows.some(isLower) && t('lowerHint')]
        .filter(Boolean)
        .join(' ')}
      tableLabel={t('asTable')}
      table={
        <ComparisonTable caption={heading} rows={rows} columns={columns} noChange={t('changeUnknown')} />
      }
    >
      <ComparisonPicture
        rows={rows}
        listed={rows}
        series={{ now, before, norm }}
        norm={profile.scale.norm}
        words={pictureWords(rows)}
      />
    </Figure>
  )
}

function isLower({ now, before }: ChartRow): boolean {
  return now !== undefined && before !== undefined && now < before
}
