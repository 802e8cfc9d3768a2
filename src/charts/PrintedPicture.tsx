import type { RefObject } from 'react'
import type { OverTimeBlock, PictureBlock } from '../domain/printedDocument'
import { changesPicture } from '../pictures/changesPicture'
import { overTimePicture } from '../pictures/overTimePicture'
import { estimatedWidth, type Picture } from '../pictures/Picture'
import { radarPicture, type RadarPicture } from '../pictures/radarPicture'
import { joined } from '../ui/joined'
import { AxisKey, Legend } from './Legend'
import styles from './PrintedPicture.module.css'
import { Shapes } from './Shapes'
import { usePicture } from './usePicture'
import { usePrinting } from './usePrinting'

const pictureWidth = 300

/** A picture at a fixed size, which shrinks with its column, and its legend. */
export function PrintedPicture({ block }: { readonly block: Exclude<PictureBlock, OverTimeBlock> }) {
  const { keys, ...picture } = pictureOf(block)
  return <Framed block={block} picture={picture} keys={keys} />
}

function pictureOf(block: Exclude<PictureBlock, OverTimeBlock>): RadarPicture {
  const room = { width: pictureWidth, widthOf: estimatedWidth }
  return block.type === 'radar' ? radarPicture(block, room) : { ...changesPicture(block, room), keys: [] }
}

/** Two panels beside one another at least, so that what they say can be read on a phone, and at most a sheet of them. */
const panelsWidth = { least: 360, most: 640 }

/** The lines through all moments, as many beside one another as there is room for. */
export function PrintedOverTime({ block }: { readonly block: OverTimeBlock }) {
  const { box, width } = usePicture<HTMLElement>(panelsWidth.most)
  const printing = usePrinting()
  const picture = overTimePicture(block, {
    width: printing ? panelsWidth.most : Math.max(panelsWidth.least, width),
    widthOf: estimatedWidth,
  })
  return <Framed block={block} picture={picture} box={box} />
}

interface FramedProps {
  readonly block: PictureBlock
  readonly picture: Picture
  readonly keys?: RadarPicture['keys']
  /** Of what is drawn for the room that there is. */
  readonly box?: RefObject<HTMLElement | null>
}

function Framed({ block, picture: { width, height, shapes }, keys = [], box }: FramedProps) {
  return (
    <figure ref={box} className={joined(styles['figure'], block.type === 'overTime' && styles['wide'])}>
      <svg
        className={styles['picture']}
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
