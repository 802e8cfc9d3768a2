import { useTranslation } from 'react-i18next'
import type { CompetencyId, TaskId } from '../../domain/profile'

/** A place in the grid: a competency, a task, or both. */
export interface Place {
  readonly competency?: CompetencyId | undefined
  readonly task?: TaskId | undefined
}

/** "competentie 1.1, taak 3" */
export function usePlaceWords(): (place: Place) => string {
  const { t } = useTranslation('evidence')
  return ({ competency, task }) => {
    if (competency !== undefined && task !== undefined) return t('grid.pair', { competency, task })
    return competency === undefined
      ? t('grid.onlyTask', { task: task ?? '' })
      : t('grid.onlyCompetency', { competency })
  }
}
