import { useTranslation } from 'react-i18next'
import type { ProfileWording } from '../../domain/profile'
import { useNormWords } from '../words/useNormWords'
import { usePictureWords } from '../words/usePictureWords'
import { Disclosure } from '../../ui/Disclosure'
import type { ChartRow } from '../../charts/ChartRow'
import { ComparisonPicture } from '../../charts/ComparisonPicture'
import { ComparisonTable } from '../../charts/ComparisonTable'

interface Props {
  readonly profile: ProfileWording
  /** The own value, and what the other one sees. */
  readonly rows: readonly ChartRow[]
  readonly other: string
  /** What the rows are: "Cluster". */
  readonly column: string
}

/** The own values beside those of one other person, never averaged: a radar, a list and a table. */
export function BesidePicture({ profile, rows, other, column }: Props) {
  const { t } = useTranslation(['beside', 'growth'])
  const norm = useNormWords(profile.scale)
  const words = usePictureWords()(rows, other)
  // Two people, and no growth: neither is where the other comes from. Each level has its own word, and none stands behind both.
  const sideBySide = ({ change: _change, ...row }: ChartRow): ChartRow => {
    const { value, words: own = value, valueBefore: theirs, hint } = row
    if (theirs === undefined) return row
    return { ...row, value: t('both', { own, name: other, theirs }), hint: row.words ? undefined : hint }
  }
  const names = { now: t('you'), before: other }
  return (
    <>
      <ComparisonPicture
        rows={rows}
        listed={rows.map(sideBySide)}
        series={{ ...names, norm }}
        second="reviewer"
        scale={profile.scale}
        words={words}
      />
      <Disclosure summary={t('growth:asTable')}>
        <ComparisonTable
          caption={t('table', { name: other })}
          rows={rows}
          columns={{ ...names, name: column, change: t('growth:column.change') }}
          noChange={t('growth:changeUnknown')}
        />
      </Disclosure>
    </>
  )
}
