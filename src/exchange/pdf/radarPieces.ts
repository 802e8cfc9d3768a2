import type { RadarBlock, RadarSeries, SeriesKind } from '../../domain/printedDocument'
import type { Point } from '../../lib/radarGeometry'
import { drawRings, drawSample, drawSeries } from './drawRadar'
import { colours, type TextStyle } from './look'
import { paragraphPieces } from './paragraphPieces'
import type { Pen } from './Pen'
import type { Layout, Piece } from './Piece'
import { printableText } from './printableText'
import { radarLegend, sampleWidth, type RadarLegend } from './radarLegend'
import { labelLeading, radarPlan, type RadarPlan } from './radarPlan'

const legendStyle: TextStyle = { size: 8.8, leading: 13, isBold: false, colour: colours.text }
const legendAbove = 10
/** What is drawn later lies on top. */
const order: readonly SeriesKind[] = ['norm', 'before', 'reviewer', 'now']

/** A picture with its legend, whole on one page, and in words for who does not see it. */
export function radarPieces(block: RadarBlock, layout: Layout): readonly Piece[] {
  if (block.axes.length === 0) return paragraphPieces({ type: 'paragraph', text: block.alternative }, layout)
  const { pen, width, look } = layout
  const axes = block.axes.map((name) => printableText(name).replaceAll('\n', ' ') || '–')
  const maximum = block.maximum > 0 && block.maximum < 1000 ? block.maximum : 1
  const widthOf = (text: string, size: number) => pen.widthOf(text, { ...legendStyle, size })
  const plan = radarPlan({ axes, maximum, width, widthOf, largest: look.radar })
  const legend = radarLegend(
    { ...block, axes },
    {
      width,
      leading: legendStyle.leading,
      widthOf: (text) => pen.widthOf(text, legendStyle),
      isNumbered: plan.isNumbered,
    },
  )
  const height = plan.height + legendAbove + legend.height
  const print = ({ x, y }: Point) => {
    const alt = printableText(block.alternative) || axes.join(', ')
    const figure = pen.element(pen.root, 'Figure', { alt, bbox: [x, y, x + width, y + height] })
    pen.tell(figure, () => {
      drawPlan(pen, plan, block.series, { x, y })
      drawLegend(pen, legend, block.series, { x, y: y + plan.height + legendAbove })
    })
  }
  return [{ height, above: look.air.figure, print }]
}

function drawPlan(pen: Pen, plan: RadarPlan, series: readonly RadarSeries[], { x, y }: Point): void {
  const frame = { ...plan.frame, cx: x + plan.frame.cx, cy: y + plan.frame.cy }
  drawRings(pen, frame)
  for (const line of series.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) {
    drawSeries(pen, frame, line, turnOf(line, series))
  }
  const style = { ...legendStyle, size: plan.size }
  for (const label of plan.labels) {
    for (const [index, { text, width }] of label.lines.entries()) {
      const indent = { start: 0, middle: (label.width - width) / 2, end: label.width - width }[label.anchor]
      const foot = label.y + index * plan.size * labelLeading + plan.size * 0.95
      pen.write(text, { x: x + label.x + indent, y: y + foot }, style)
    }
  }
}

function drawLegend(pen: Pen, { entries }: RadarLegend, all: readonly RadarSeries[], { x, y }: Point): void {
  for (const { series, lines, x: left, y: top } of entries) {
    const indent = series ? sampleWidth : 0
    if (series) drawSample(pen, series, { x: x + left, y: y + top + 6 }, turnOf(series, all))
    for (const [index, { text }] of lines.entries()) {
      const foot = y + top + index * legendStyle.leading + 9
      pen.write(text, { x: x + left + indent, y: foot }, legendStyle)
    }
  }
}

/** The how manieth reviewer it is. */
function turnOf(series: RadarSeries, all: readonly RadarSeries[]): number {
  return all.filter(({ kind }) => kind === series.kind).indexOf(series)
}
