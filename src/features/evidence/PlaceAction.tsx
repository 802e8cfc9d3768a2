import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { evidenceFilter } from './evidenceFilter'
import { paths } from '../../navigation/paths'
import type { Place } from './usePlaceLabel'

interface Props extends Place {
  readonly count: number
  readonly label: string
  /** What stands there when there is something to see, and when there is nothing yet. */
  readonly some: ReactNode
  readonly none: ReactNode
  /** Begins an example; absent where nothing can be changed. */
  readonly onBegin: ((place: Place) => void) | undefined
  /** For a place in a grid, of which one at a time can be reached with Tab. */
  readonly tabIndex?: 0 | -1
}

/** From a place in the grid to its examples, or to a new one. There are hundreds of these, so that it asks for nothing itself. */
export function PlaceAction({ competency, task, count, label, some, none, onBegin, tabIndex }: Props) {
  if (count > 0) {
    return (
      <Link
        href={paths.evidence}
        state={evidenceFilter({ about: competency ?? '', task: task ?? '' })}
        aria-label={label}
        tabIndex={tabIndex}
      >
        {some}
      </Link>
    )
  }
  return (
    <button
      type="button"
      // Also where nothing can be begun it is a place that somebody comes past.
      aria-disabled={!onBegin}
      aria-label={label}
      onClick={() => onBegin?.({ competency, task })}
      tabIndex={tabIndex}
    >
      {none}
    </button>
  )
}
