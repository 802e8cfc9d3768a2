import { estimatedWidth } from '../pictures/Picture'
import { radarPicture } from '../pictures/radarPicture'
import type { RadarBlock } from '../domain/printedDocument'
import { AxisKey, Legend } from './Legend'
import styles from './PrintedRadar.module.css'
import { Shapes } from './Shapes'

/** The radar of a printed document at a fixed size, which shrinks with its column, and its legend. */
export function PrintedRadar({ block }: { readonly block: RadarBlock }) {
  const { width, height, shapes, keys } = radarPicture(block, { width: 300, widthOf: estimatedWidth })
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['radar']}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={block.alternative}
      >
        <Shapes shapes={shapes} />
      </svg>
      <figcaption>
        <Legend series={block.series} />
        <AxisKey keys={keys} />
      </figcaption>
    </figure>
  )
}
