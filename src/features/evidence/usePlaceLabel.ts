import { useTranslation } from 'react-i18next'
import type { CompetencyId, TaskId } from '../../domain/profile'

/** A place in the grid: a competency, a task, or both. */
export interface Place {
  readonly competency?: CompetencyId | undefined
  readonly task?: TaskId | undefined
}

/** What a place is called for whoever does not see where it stands: "2 bewijzen: competentie 1.1, taak 3". */
export function usePlaceLabel(canBegin: boolean): (place: Place, count: number) => string {
  const { t } = useTranslation('evidence')
  const nameOf = ({
    competency,
    task = '',
  }: {
    competency?: string | undefined
    task?: string | undefined
  }) => {
    if (competency === undefined) return t('grid.onlyTask', { task })
    return task === '' ? t('grid.onlyCompetency', { competency }) : t('grid.pair', { competency, task })
  }
  return (place, count) => {
    const what = nameOf(place)
    if (count > 0) return t('grid.link', { count, what })
    return t(canBegin ? 'grid.start' : 'grid.empty', { what })
  }
}
