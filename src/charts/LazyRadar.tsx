import { useMemo, type ReactNode } from 'react'
import { radarPath, radarPoints } from '../lib/radarGeometry'
import { estimatedWidth } from '../pictures/Picture'
import { radarLayout, type AxisName, type RadarLayout, type RadarRoom } from '../pictures/radarLayout'
import { lazyPart } from '../ui/lazyPart'
import { useAfterPaint } from '../ui/useAfterPaint'
import { useSteady } from '../ui/useSteady'
import styles from './LazyRadar.module.css'
import { AxisKey } from './Legend'
import type { RadarProps } from './Radar'
import { Shapes } from './Shapes'
import { usePicture } from './usePicture'

interface Props extends Omit<RadarProps, 'layout'>, Pick<RadarRoom, 'scale'> {
  /** In the order of the axes. */
  readonly names: readonly AxisName[]
  /** What stands there when the picture cannot be loaded. */
  readonly missing: (again: () => void) => ReactNode
}

const Picture = lazyPart<RadarProps & Pick<Props, 'missing'>>(async () => (await import('./Radar')).Radar, {
  loading: ({ layout }) => <Outline layout={layout} />,
  missing: (again, { missing }) => missing(again),
})

/** Fetches what draws radars, for whoever will soon look at one. @throws when it cannot be had. */
export const fetchRadar = Picture.fetchAhead

/** The radar, drawn right after the words of the screen; its room is kept free, so that nothing jumps. */
export function LazyRadar({ names, scale, ...shown }: Props) {
  const { box, width, fontSize } = usePicture<HTMLDivElement>(480)
  // It costs a cheap phone a tenth of a second; and it is drawn once, as large as was measured.
  const mayDraw = useAfterPaint()
  // The names alone: rows have values too, and a chart is drawn anew for another layout.
  const axes = useSteady(names.map(({ axis, short }) => ({ axis, short })))
  const layout = useMemo(
    () => radarLayout(axes, { width, fontSize, widthOf: estimatedWidth, scale }),
    [axes, width, fontSize, scale],
  )
  return (
    <div ref={box} className={styles['box']}>
      <div className={styles['sheet']} style={{ minBlockSize: layout.height }}>
        {mayDraw ? <Picture {...shown} layout={layout} /> : <Outline layout={layout} />}
      </div>
      <AxisKey keys={layout.keys} />
    </div>
  )
}

/** The shape that comes, until it is there. */
function Outline({ layout: { width, height, frame } }: { readonly layout: RadarLayout }) {
  const corners = Array.from({ length: frame.axes }, () => frame.maximum)
  const d = radarPath(radarPoints(frame, corners))
  return (
    <svg width={width} height={height} aria-hidden="true">
      <Shapes shapes={[{ type: 'path', d, fill: 'line' }]} />
    </svg>
  )
}
