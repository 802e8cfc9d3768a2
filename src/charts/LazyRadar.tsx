import { useMemo, type ReactNode } from 'react'
import { lazyPart } from '../ui/lazyPart'
import type { ChartRow, Second } from './ChartRow'
import type { RadarProps } from './Radar'
import { radarLayout } from './radarLayout'
import styles from './LazyRadar.module.css'
import { usePicture } from './usePicture'
import { useOneByOne } from './useOneByOne'

interface Props {
  readonly rows: readonly ChartRow[]
  readonly second: Second
  readonly norm: number
  readonly title: string
  readonly description: string
  /** What stands there when the picture cannot be loaded. */
  readonly missing: (again: () => void) => ReactNode
}

const Picture = lazyPart<RadarProps & Pick<Props, 'missing'>>(async () => (await import('./Radar')).Radar, {
  missing: (again, { missing }) => missing(again),
})

/** The radar, loaded after everything else on the screen; its room is kept free, so that nothing jumps. */
export function LazyRadar({ rows, second, norm, title, description, missing }: Props) {
  const { box, width, fontSize } = usePicture<HTMLDivElement>(480)
  const mayDraw = useOneByOne(1) === 1
  const layout = useMemo(() => radarLayout(rows, width, fontSize), [rows, width, fontSize])
  return (
    <div ref={box} className={styles['box']}>
      <div className={styles['sheet']} style={{ minBlockSize: layout.height }}>
        {mayDraw && <Picture {...{ rows, second, layout, norm, title, description, missing }} />}
      </div>
      {!layout.named && <AxisKey rows={rows} />}
    </div>
  )
}

/** What the numbers at the axes stand for, where there is no room for their names. */
function AxisKey({ rows }: { readonly rows: readonly ChartRow[] }) {
  return (
    <ul role="list" className={styles['key']}>
      {rows
        .filter(({ axis, short }) => axis !== short)
        .map(({ key, axis, short }) => (
          <li key={key}>
            {short} {axis}
          </li>
        ))}
    </ul>
  )
}
