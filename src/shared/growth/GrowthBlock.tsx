import { useTranslation } from 'react-i18next'
import { ChangeRows } from '../../charts/ChangeRows'
import { ComparisonTable } from '../../charts/ComparisonTable'
import { Legend } from '../../charts/Legend'
import type { SealedAssessment } from '../../domain/assessment'
import { noticeableChange } from '../../domain/growth'
import type { ProfileWording } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { Below } from '../../ui/Below'
import { Disclosure } from '../../ui/Disclosure'
import { useAfterPaint } from '../../ui/useAfterPaint'
import { useClusterRows } from '../words/useClusterRows'
import { useNormWords } from '../words/useNormWords'
import styles from './GrowthBlock.module.css'
import { HowToRead } from './HowToRead'
import { RadarOverTime } from './RadarOverTime'
import { SinceSwitch } from './SinceSwitch'
import { comparedClusters, useChangeRows } from './useChangeRows'
import { useDateNames } from './useDateNames'
import { earlierOf, type Since } from './since'

interface Props {
  readonly profile: ProfileWording
  /** In the order of the calendar, at least one; it is about the last of them. */
  readonly moments: readonly [SealedAssessment, ...SealedAssessment[]]
  readonly since: Since
  readonly onSince: (since: Since) => void
}

/**
 * Growth in five seconds: seven rows from the first time, or the time before, to now, and the radar of every moment beside
 * them. After one assessment it is where somebody stands. The sentence of it is the heading of the screen.
 */
export function GrowthBlock({ profile, moments, since, onSince }: Props) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const norm = useNormWords(profile.scale)
  const nameOf = useDateNames(moments)
  const rowsOf = useChangeRows(since)
  const tableRowsOf = useClusterRows()
  const later = moments.at(-1) ?? moments[0]
  const earlier = earlierOf(moments, since)
  const clusters = comparedClusters(profile, earlier, later)
  const names = { now: nameOf(later), before: earlier && nameOf(earlier) }
  const series = [
    ...(names.before === undefined ? [] : [{ kind: 'before', name: names.before } as const]),
    { kind: 'now', name: names.now } as const,
    { kind: 'norm', name: norm } as const,
  ]
  // What is looked at first stands there first: the rows, then the radar.
  const isRadarThere = useAfterPaint()
  const isAlike = clusters.some(({ direction }) => direction === 'same')
  return (
    <div className={styles['block']}>
      {moments.length > 2 && <SinceSwitch chosen={since} onChoose={onSince} />}
      <div className={styles['panes']}>
        <div className={styles['pane']}>
          <ChangeRows rows={rowsOf(clusters)} scale={profile.scale} />
          <Legend series={series} />
          {isAlike && <p className="muted">{t('rows.sameMeans', { min: formats.mean(noticeableChange) })}</p>}
          {isRadarThere && <HowToRead scale={profile.scale} compares={earlier !== undefined} />}
        </div>
        {isRadarThere && <RadarOverTime profile={profile} moments={moments} since={since} />}
      </div>
      <Below>
        <Disclosure summary={t('asTable')}>
          <ComparisonTable
            caption={t('rows.caption')}
            rows={tableRowsOf(clusters)}
            columns={{
              name: t('column.cluster'),
              ...names,
              change: t('column.change'),
              scored: t('column.scored'),
            }}
            noChange={t('changeUnknown')}
          />
        </Disclosure>
      </Below>
    </div>
  )
}
