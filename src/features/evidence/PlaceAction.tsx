import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { evidenceFilter } from '../../navigation/evidenceFilter'
import { newEvidence } from '../../navigation/newEvidence'
import { paths } from '../../navigation/paths'
import { usePlaceWords, type Place } from './usePlaceWords'

interface Props extends Place {
  readonly count: number
  readonly canChange: boolean
  /** What stands there when there is something to see, and when there is nothing yet. */
  readonly some: ReactNode
  readonly none: ReactNode
  /** For a place in a grid, of which one at a time can be reached with Tab. */
  readonly tabIndex?: 0 | -1
}

/** From a place in the grid to its examples, or to a new one. */
export function PlaceAction({ competency, task, count, canChange, some, none, tabIndex }: Props) {
  const { t } = useTranslation('evidence')
  const [, navigate] = useLocation()
  const what = usePlaceWords()({ competency, task })
  if (count > 0) {
    return (
      <Link
        href={paths.evidence}
        state={evidenceFilter({ about: competency ?? '', task: task ?? '' })}
        aria-label={t('grid.link', { count, what })}
        tabIndex={tabIndex}
      >
        {some}
      </Link>
    )
  }
  const links = { competencies: competency ? [competency] : [], tasks: task ? [task] : [] }
  return (
    <button
      type="button"
      // Also where nothing can be begun it is a place that somebody comes past.
      aria-disabled={!canChange}
      aria-label={t(canChange ? 'grid.start' : 'grid.empty', { what })}
      onClick={() => canChange && navigate(...newEvidence(links))}
      tabIndex={tabIndex}
    >
      {none}
    </button>
  )
}
