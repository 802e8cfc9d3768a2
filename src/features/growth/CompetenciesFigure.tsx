import { useTranslation } from 'react-i18next'
import type { ChartRow } from '../../charts/ChartRow'
import { ComparisonPicture } from '../../charts/ComparisonPicture'
import { ComparisonTable } from '../../charts/ComparisonTable'
import type { SealedAssessment } from '../../domain/assessment'
import type { ClusterWording, ProfileWording, Scale } from '../../domain/profile'
import { endsOf, isLevel } from '../../domain/score'
import { useFormats } from '../../i18n/useFormats'
import { earlierOf, type Since } from '../../shared/growth/since'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useNormWords } from '../../shared/words/useNormWords'
import { usePictureWords } from '../../shared/words/usePictureWords'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { Figure } from '../../ui/Figure'
import { CompetencyActions } from './CompetencyActions'
import { useCompetencyRows } from './useCompetencyRows'

interface Props {
  readonly profile: ProfileWording
  readonly cluster: ClusterWording
  /** Those that asked the cluster, in the order of the calendar; at least one. */
  readonly moments: readonly SealedAssessment[]
  readonly since: Since
}

/** The competencies of a cluster in a list with their words and what can be done with each, and in a radar. */
export function CompetenciesFigure({ profile, cluster, moments, since }: Props) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const norm = useNormWords(profile.scale)
  const pictureWords = usePictureWords()
  const headingOf = useCompetenciesHeading(profile.scale)
  const rowsOf = useCompetencyRows(profile)
  const canChange = useCanChange()
  const actionsOf = ({ key }: ChartRow) => {
    const competency = cluster.competencies.find(({ id }) => id === key)
    return competency && <CompetencyActions id={competency.id} />
  }
  const [earlier, last] = [earlierOf(moments, since), moments.at(-1)]
  if (!last) return null
  const rows = rowsOf(cluster, last, earlier)
  const now = t('now', { date: formats.shortDate(last.date) })
  const date = earlier && formats.shortDate(earlier.date)
  const before = date && t(since === 'begin' ? 'firstTime' : 'previous', { date })
  const heading = headingOf(cluster, last)
  const columns = { name: t('column.competency'), now, before, change: t('column.change') }
  return (
    <Figure
      heading={heading}
      summary={[
        t('cluster.competencies.summary', { norm, ...endsOf(profile.scale) }),
        rows.some(isLower) && t('lowerHint'),
      ]
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
        scale={profile.scale}
        words={pictureWords(rows)}
        {...(canChange && { actions: actionsOf })}
      />
    </Figure>
  )
}

function isLower({ now, before }: ChartRow): boolean {
  return now !== undefined && before !== undefined && now < before
}

/** Which competencies of a cluster stand highest, by number: their words stand in the list below. */
function useCompetenciesHeading(scale: Scale) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const words = useScoreWords(scale)
  return (cluster: ClusterWording, assessment: SealedAssessment): string => {
    const scored = cluster.competencies.flatMap(({ id }) => {
      const score = assessment.answers.get(id)?.score
      return isLevel(score) ? [{ id, score }] : []
    })
    const highest = scored.toSorted((a, b) => b.score - a.score)[0]?.score
    if (highest === undefined) return t('cluster.competencies.none')
    const top = scored.filter(({ score }) => score === highest).map(({ id }) => id)
    if (scored.length === 1) {
      return t('cluster.competencies.only', { name: formats.list(top), level: words(highest) })
    }
    if (top.length === scored.length) return t('cluster.competencies.alike', { level: words(highest) })
    return t('cluster.competencies.highest', { count: top.length, names: formats.list(top) })
  }
}
