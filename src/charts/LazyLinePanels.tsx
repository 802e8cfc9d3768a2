import type { ReactNode } from 'react'
import { lazyPart } from '../ui/lazyPart'
import styles from './LazyLinePanels.module.css'
import type { LinePanelsProps } from './LinePanels'
import { usePicture } from './usePicture'

interface Props extends Omit<LinePanelsProps, 'panelWidth' | 'fontSize'> {
  /** What stands there when the pictures cannot be loaded. */
  readonly missing: (again: () => void) => ReactNode
}

const Pictures = lazyPart<LinePanelsProps & Pick<Props, 'missing'>>(
  async () => (await import('./LinePanels')).LinePanels,
  {
    loading: ({ panels }) => <Reserved count={panels.length} />,
    missing: (again, { missing }) => <li>{missing(again)}</li>,
  },
)

/** Fetches what draws line panels, for whoever will soon look at some. @throws when it cannot be had. */
export const fetchLinePanels = Pictures.fetchAhead

const gap = 16

/** The line panels, loaded when they are shown, as many beside one another as there is room for. */
export function LazyLinePanels({ panels, scale, ends, missing }: Props) {
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
      <Pictures {...{ panels, scale, ends, panelWidth, fontSize, missing }} />
    </ul>
  )
}

function Reserved({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, index) => (
    <li key={index} className={styles['reserved']} aria-hidden="true" />
  ))
}
