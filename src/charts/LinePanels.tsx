import { Link } from 'wouter'
import type { PictureScale } from '../domain/score'
import { linePlot } from '../pictures/linePlot'
import styles from './LinePanels.module.css'
import { Shapes } from './Shapes'
import { usePicture } from './usePicture'

export interface Panel {
  readonly key: string
  readonly title: string
  /** Where the panel leads. */
  readonly to: string
  /** The first value, the last and the difference: "2,7 → 4,0 (+1,3)". */
  readonly value: string
  /** The same as it is said aloud. */
  readonly spoken: string
  /** In the order of the moments; a moment without a value is a gap in the line. */
  readonly values: readonly (number | undefined)[]
  /** All of its values in words. */
  readonly description: string
}

interface Props {
  readonly panels: readonly Panel[]
  readonly scale: PictureScale
  /** What the first and the last moment are called. */
  readonly ends: readonly [string, string]
}

const gap = 16

/**
 * The same small line chart for each panel, on the same scale, so that they can be compared at a glance; as many beside one another
 * as there is room for.
 */
export function LinePanels({ panels, scale, ends }: Props) {
  const { box, width, fontSize } = usePicture<HTMLUListElement>(960)
  const columns = Math.max(1, Math.min(4, Math.floor((width + gap) / (fontSize * 10 + gap))))
  const panelWidth = Math.floor((width - gap * (columns - 1)) / columns)
  return (
    <ul
      ref={box}
      role="list"
      className={styles['panels']}
      style={{ gridTemplateColumns: `repeat(${columns}, ${panelWidth}px)`, columnGap: gap }}
    >
      {panels.map((panel) => (
        <li key={panel.key} className={styles['panel']}>
          <h3 className={styles['title']}>
            <Link href={panel.to} className={styles['link']}>
              {panel.title}
            </Link>
          </h3>
          <p className={styles['value']}>
            <span aria-hidden="true">{panel.value}</span>
            <span className="visually-hidden">{panel.spoken}</span>
          </p>
          <SmallLine panel={panel} scale={scale} width={panelWidth} numberSize={fontSize * 0.8} />
          <p className={styles['ends']} aria-hidden="true">
            <span>{ends[0]}</span> <span>{ends[1]}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

const height = 104
/** Above the highest level and below the lowest: half a number, and the marks of the moments. */
const edge = 8

interface SmallLineProps {
  readonly panel: Panel
  readonly scale: PictureScale
  readonly width: number
  readonly numberSize: number
}

function SmallLine({ panel, scale, width, numberSize }: SmallLineProps) {
  const room = { x: 0, y: edge, width, height: height - 2 * edge, numberSize }
  return (
    <svg role="img" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{panel.title}</title>
      <desc>{panel.description}</desc>
      <Shapes shapes={linePlot({ values: panel.values, scale }, room)} />
    </svg>
  )
}
