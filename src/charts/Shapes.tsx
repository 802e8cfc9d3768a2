import type { Ink, Shape, Stroke } from '../pictures/Picture'

/** The inks of the screen, which follow the theme and the colours that somebody forces. */
export const inks: Readonly<Record<Ink, string>> = {
  now: 'var(--series-now)',
  before: 'var(--series-before)',
  reviewer: 'var(--text)',
  norm: 'var(--series-norm)',
  area: 'color-mix(in srgb, var(--series-now) 10%, transparent)',
  text: 'var(--text)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  paper: 'var(--background)',
}

/** The pen for the screen and the browser's own print: the shapes of a picture as elements of an SVG. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  const keys = shapes.map((_, index) => `shape ${index}`)
  return (
    <>
      {shapes.map((shape, index) => (
        <Drawn key={keys[index]} shape={shape} />
      ))}
    </>
  )
}

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.type) {
    case 'path':
      return <path d={shape.d} fill={fillOf(shape.fill)} {...strokeOf(shape.stroke)} />
    case 'circle':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.radius}
          fill={fillOf(shape.fill)}
          {...strokeOf(shape.stroke)}
        />
      )
    case 'text':
      return (
        // The picture says it all in its description, and browsers read its words one by one besides.
        <text
          aria-hidden="true"
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
          fontSize={shape.size}
          fill={inks[shape.ink]}
        >
          {shape.text}
        </text>
      )
  }
}

function fillOf(ink: Ink | undefined): string {
  return ink ? inks[ink] : 'none'
}

function strokeOf(stroke: Stroke | undefined) {
  if (!stroke) return {}
  const { ink, width, dash, cap } = stroke
  return {
    stroke: inks[ink],
    strokeWidth: width,
    strokeDasharray: dash?.join(' '),
    strokeLinecap: cap,
    strokeLinejoin: 'round',
  } as const
}
