import { useTranslation } from 'react-i18next'
import { ComparisonPicture } from '../../charts/ComparisonPicture'
import { ComparisonTable } from '../../charts/ComparisonTable'
import type { SealedAssessment } from '../../domain/assessment'
import type { Scores } from '../../domain/clusterValue'
import { byChange, growthBetween } from '../../domain/growth'
import { withHindsight } from '../../domain/hindsight'
import type { ProfileWording } from '../../domain/profile'
import { useClusterRows } from '../../shared/words/useClusterRows'
import { useFormats } from '../../i18n/useFormats'
import { useNormWords } from '../../shared/words/useNormWords'
import { usePictureWords } from '../../shared/words/usePictureWords'
import { paths } from '../../navigation/paths'
import { hindsightId } from '../../domain/documents/hindsight'
import { hindsightIn, hindsightWriter } from '../../storage/hindsightWriter'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useWritten } from '../../shared/documents/useWritten'
import { LinkButton } from '../../ui/Button'
import { Figure } from '../../ui/Figure'
import { useMomentWords } from '../../shared/words/useMomentWords'

interface Props {
  readonly profile: ProfileWording
  readonly earlier: SealedAssessment
  readonly later: SealedAssessment
}

/** The same two moments once more, the earlier one with today's eyes: beside the first reading, never instead of it. */
export function HindsightFigure({ profile, earlier, later }: Props) {
  const { t } = useTranslation(['hindsight', 'growth'])
  const formats = useFormats()
  const written = useWritten(hindsightWriter, hindsightId(earlier))
  const canChange = useCanChange()
  const rowsOf = useClusterRows()
  const pictureWords = usePictureWords()
  const norm = useNormWords(profile.scale)
  const nameOf = useMomentWords()
  const hindsight = hindsightIn(written)
  const date = formats.date(earlier.date)
  const way = canChange && (
    <p className="no-print">
      <LinkButton to={paths.hindsight(earlier.id)}>
        {t(hindsight.size > 0 ? 'figure.change' : 'figure.make', { date })}
      </LinkButton>
    </p>
  )
  if (!written || hindsight.size === 0) return way
  const { clusters } = growthBetween<Scores>(profile, withHindsight(earlier, hindsight), later)
  const rows = rowsOf(clusters)
  const names = { now: nameOf(later), before: t('figure.earlier') }
  return (
    <div>
      <Figure
        heading={t('figure.heading')}
        summary={t('figure.summary', { date, on: formats.date(written.on) })}
        tableLabel={t('growth:asTable')}
        table={
          <ComparisonTable
            caption={t('figure.table')}
            rows={rows}
            columns={{ ...names, name: t('growth:column.cluster'), change: t('growth:column.change') }}
            noChange={t('growth:changeUnknown')}
          />
        }
      >
        <ComparisonPicture
          rows={rows}
          listed={rowsOf(clusters.toSorted(byChange))}
          series={{ ...names, norm }}
          scale={profile.scale}
          words={pictureWords(rows, t('figure.earlier'))}
        />
      </Figure>
      {way}
    </div>
  )
}
