import { useState } from 'react'
import { LazyRadar } from '../../charts/LazyRadar'
import { Legend } from '../../charts/Legend'
import type { SealedAssessment } from '../../domain/assessment'
import type { RadarSeries } from '../../domain/printedDocument'
import type { ProfileWording } from '../../domain/profile'
import { useClusterRows } from '../words/useClusterRows'
import { useNormWords } from '../words/useNormWords'
import { usePictureWords } from '../words/usePictureWords'
import styles from './RadarOverTime.module.css'
import { fewestAxes } from './fewestAxes'
import { earlierOf, type Since } from './since'
import { MomentSteps } from './MomentSteps'
import { comparedClusters } from './useChangeRows'
import { useDateNames } from './useDateNames'

interface Props {
  readonly profile: ProfileWording
  /** In the order of the calendar, at least one. */
  readonly moments: readonly [SealedAssessment, ...SealedAssessment[]]
  readonly since: Since
}

/** A radar of the last moment that can be led through all of them, each beside the one it is compared with. */
export function RadarOverTime({ profile, moments, since }: Props) {
  const nameOf = useDateNames(moments)
  const rowsOf = useClusterRows()
  const pictureWords = usePictureWords()
  const norm = useNormWords(profile.scale)
  // Counted from the last one, so that a new assessment is what is seen.
  const [back, setBack] = useState(0)
  const place = Math.max(0, moments.length - 1 - back)
  const shown = moments[place] ?? moments[0]
  const earlier = earlierOf(moments.slice(0, place + 1), since)
  const rows = rowsOf(comparedClusters(profile, earlier, shown))
  if (rows.length < fewestAxes || rows.every(({ now }) => now === undefined)) return null
  const series: readonly RadarSeries[] = [
    { kind: 'now', name: nameOf(shown), values: rows.map(({ now }) => now) },
    ...(earlier
      ? [{ kind: 'before', name: nameOf(earlier), values: rows.map((row) => row.before) } as const]
      : []),
    { kind: 'norm', name: norm, values: rows.map(() => profile.scale.norm) },
  ]
  return (
    <div className={styles['radar']}>
      <LazyRadar names={rows} series={series} scale={profile.scale} {...pictureWords(rows)} />
      <Legend series={series} />
      {moments.length > 1 && (
        <MomentSteps moments={moments} place={place} onStep={(next) => setBack(moments.length - 1 - next)} />
      )}
    </div>
  )
}
