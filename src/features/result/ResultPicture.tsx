import { useTranslation } from 'react-i18next'
import { ComparisonPicture } from '../../charts/ComparisonPicture'
import { ComparisonTable } from '../../charts/ComparisonTable'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue, meanOrNothing } from '../../domain/clusterValue'
import { byChange, type Growth } from '../../domain/growth'
import { maxRisen } from '../../domain/mostRisen'
import type { Profile } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useClusterRows } from '../../shared/words/useClusterRows'
import { useNormWords } from '../../shared/words/useNormWords'
import { usePictureWords } from '../../shared/words/usePictureWords'
import { Figure } from '../../ui/Figure'

interface Props {
  readonly profile: Profile
  readonly assessment: SealedAssessment
  /** Since the assessment before; absent the first time. */
  readonly growth: Growth | undefined
}

/** The clusters in a radar and a list: the largest change first, or the first time the highest mean. */
export function ResultPicture({ profile, assessment, growth }: Props) {
  const { t } = useTranslation(['result', 'growth'])
  const formats = useFormats()
  const norm = useNormWords(profile.scale)
  const rowsOf = useClusterRows()
  const pictureWords = usePictureWords()
  const headingOf = usePictureHeading(profile)
  const first = profile.clusters.map((cluster) => ({ cluster, later: clusterValue(cluster, assessment) }))
  const rows = rowsOf(growth?.clusters ?? first)
  const listed = growth ? rowsOf(growth.clusters.toSorted(byChange)) : rows.toSorted(byMean)
  const now = t('growth:now', { date: formats.shortDate(assessment.date) })
  const before = growth && t('growth:previous', { date: formats.shortDate(growth.earlier.date) })
  const change = t('growth:column.change')
  const columns = { name: t('growth:column.cluster'), now, before, change, scored: t('growth:column.scored') }
  return (
    <Figure
      heading={headingOf(assessment, growth)}
      summary={t('growth:picture.summary', { norm })}
      tableLabel={t('growth:asTable')}
      table={
        <ComparisonTable
          caption={t('picture.caption')}
          rows={rows}
          columns={columns}
          noChange={t('growth:changeUnknown')}
        />
      }
    >
      <ComparisonPicture
        rows={rows}
        listed={listed}
        series={{ now, before, norm }}
        norm={profile.scale.norm}
        words={pictureWords(rows)}
      />
    </Figure>
  )
}

function byMean(a: { readonly now?: number | undefined }, b: { readonly now?: number | undefined }): number {
  return byChange({ change: a.now }, { change: b.now })
}

/** What the picture of the clusters shows: what rose most, or else how many stand at the norm. */
function usePictureHeading(profile: Profile) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const localized = useLocalized()
  const norm = useNormWords(profile.scale)
  return (assessment: SealedAssessment, growth: Growth | undefined): string => {
    const risen = maxRisen(growth?.clusters ?? [])
    if (risen.length > 0) {
      const clusters = formats.list(risen.map(({ cluster }) => localized(cluster.shortTitle)))
      return t('picture.rise', { count: risen.length, clusters })
    }
    const means = profile.clusters
      .map((cluster) => meanOrNothing(clusterValue(cluster, assessment)))
      .filter((mean) => mean !== undefined)
    const count = means.filter((mean) => mean >= profile.scale.norm).length
    if (means.length === 0) return t('picture.none')
    if (count === 0) return t('picture.normNone', { norm })
    return count === means.length
      ? t('picture.normAll', { norm })
      : t('picture.norm', { norm, count, of: means.length })
  }
}
