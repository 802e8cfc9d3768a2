import { radarPath, radarPoint, radarPoints, type Point } from '../lib/radarGeometry'
import type { RadarBlock, RadarSeries } from '../domain/printedDocument'
import { joined } from '../ui/joined'
import styles from './PrintedRadar.module.css'
import { drawingOrder, printedRadarLayout } from './printedRadarLayout'
import type { RadarLayout } from '../domain/picture/radarLayout'

/** The radar of a printed document, at a fixed size, with its legend. */
export function PrintedRadar({ block }: { readonly block: RadarBlock }) {
  const layout = printedRadarLayout(block)
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['radar']}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={block.alternative}
      >
        <Rings layout={layout} />
        {block.series.toSorted(drawingOrder).map((series) => (
          <Series key={`${series.kind} ${series.name}`} series={series} layout={layout} />
        ))}
        <Labels block={block} layout={layout} />
      </svg>
      <figcaption>
        <ul role="list" className={styles['legend']}>
          {block.series.map((series) => (
            <li key={`${series.kind} ${series.name}`}>
              <svg viewBox="0 0 40 14" aria-hidden="true" className={styles[series.kind]}>
                <path d="M2,7H38" />
                <Dot kind={series.kind} x={20} y={7} />
              </svg>
              {series.name}
            </li>
          ))}
        </ul>
        {!layout.named && <AxisKey axes={block.axes} />}
      </figcaption>
    </figure>
  )
}

function Rings({ layout: { frame, fontSize } }: { readonly layout: RadarLayout }) {
  const axes = Array.from({ length: frame.axes }, (_, axis) => axis)
  const rings = Array.from({ length: frame.maximum }, (_, index) => index + 1)
  return (
    <>
      <g className={styles['grid']}>
        {rings.map((ring) => (
          <path
            key={ring}
            d={radarPath(
              radarPoints(
                frame,
                axes.map(() => ring),
              ),
            )}
          />
        ))}
        {axes.map((axis) => {
          const { x, y } = radarPoint(frame, axis, frame.maximum)
          return <line key={axis} x1={frame.cx} y1={frame.cy} x2={x} y2={y} />
        })}
      </g>
      {rings.map((ring) => {
        const { x, y } = radarPoint(frame, 0, ring)
        return (
          <text
            key={ring}
            className={styles['ring']}
            x={x - 6}
            y={y}
            dy="0.35em"
            textAnchor="end"
            fontSize={fontSize * 0.86}
          >
            {ring}
          </text>
        )
      })}
    </>
  )
}

function Labels({ block, layout }: { readonly block: RadarBlock; readonly layout: RadarLayout }) {
  return layout.labels.map((label, axis) => (
    <text
      key={block.axes[axis]}
      className={styles['label']}
      textAnchor={label.anchor}
      y={label.y}
      fontSize={layout.fontSize}
    >
      {label.lines.map((text, line) => (
        <tspan key={text} x={label.x} dy={line === 0 ? '0.35em' : '1.2em'}>
          {text}
        </tspan>
      ))}
    </text>
  ))
}

function Series({ series, layout }: { readonly series: RadarSeries; readonly layout: RadarLayout }) {
  const points = radarPoints(layout.frame, series.values)
  const given = points.filter((point) => point !== undefined)
  const closed = given.length === points.length
  return (
    <g className={styles[series.kind]}>
      <path d={radarPath(points)} className={joined(closed && styles['closed'])} />
      {given.map(({ x, y }) => (
        <Dot key={`${x} ${y}`} kind={series.kind} x={x} y={y} />
      ))}
    </g>
  )
}

const halfSquare = 4

/** Filled for now, open for before, a square for somebody else, none for the norm. */
function Dot({ kind, x, y }: Point & Pick<RadarSeries, 'kind'>) {
  if (kind === 'norm') return null
  if (kind === 'reviewer') {
    return <rect x={x - halfSquare} y={y - halfSquare} width={halfSquare * 2} height={halfSquare * 2} />
  }
  return <circle cx={x} cy={y} r={kind === 'before' ? 5 : 4} />
}

/** What the numbers at the axes stand for, where there is no room for their names. */
function AxisKey({ axes }: { readonly axes: readonly string[] }) {
  return (
    <ol className={styles['key']}>
      {axes.map((axis) => (
        <li key={axis}>{axis}</li>
      ))}
    </ol>
  )
}
