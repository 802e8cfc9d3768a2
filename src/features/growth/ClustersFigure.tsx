import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ComparisonPicture } from '../../charts/ComparisonPicture'
import { ComparisonTable } from '../../charts/ComparisonTable'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue } from '../../domain/clusterValue'
import { byChange, growthBetween } from '../../domain/growth'
import type { Profile } from '../../domain/profile'
import { useClusterRows } from '../../shared/words/useClusterRows'
import { useConclusion } from '../../shared/words/useConclusion'
import { useFormats } from '../../i18n/useFormats'
import { useGrowthWords } from '../../shared/words/useGrowthWords'
import { useNormWords } from '../../shared/words/useNormWords'
import { usePictureWords } from '../../shared/words/usePictureWords'
import { Figure } from '../../ui/Figure'
import { useMomentWords } from './useMomentWords'

interface Props {
  readonly profile: Profile
  /** With an earlier one what changed, without it how things stood. */
  readonly earlier?: SealedAssessment | undefined
  readonly later: SealedAssessment
  readonly asTable?: boolean
  /** What stands right below the radar. */
  readonly children?: ReactNode
}

/** The clusters in a radar and a list, the largest change first. */
export function ClustersFigure({ profile, earlier, later, asTable = false, children }: Props) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const conclusion = useConclusion()
  const sentences = useGrowthWords()
  const rowsOf = useClusterRows()
  const pictureWords = usePictureWords()
  const norm = useNormWords(profile.scale)
  const nameOf = useMomentWords()
  const growth = earlier && growthBetween(profile, earlier, later)
  const clusters = growth?.clusters ?? alone(profile, later)
  const rows = rowsOf(clusters)
  const names = { now: nameOf(later), before: earlier && nameOf(earlier) }
  const columns = {
    name: t('column.cluster'),
    ...names,
    change: t('column.change'),
    scored: t('column.scored'),
  }
  const heading = growth ? conclusion(growth) : t('first.heading', { date: formats.date(later.date) })
  return (
    <Figure
      heading={heading}
      summary={growth ? sentences(growth).join(' ') : t('picture.summary', { norm })}
      tableLabel={t('asTable')}
      table={
        <ComparisonTable caption={heading} rows={rows} columns={columns} noChange={t('changeUnknown')} />
      }
      asTable={asTable}
    >
      <ComparisonPicture
        rows={rows}
        listed={rowsOf(clusters.toSorted(byChange))}
        series={{ ...names, norm }}
        norm={profile.scale.norm}
        words={pictureWords(rows)}
      >
        {children}
      </ComparisonPicture>
    </Figure>
  )
}

function alone(profile: Profile, assessment: SealedAssessment) {
  return profile.clusters.map((cluster) => ({
    cluster,
    later: clusterValue(cluster, assessment),
    change: undefined,
  }))
}
