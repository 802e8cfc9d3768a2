import { useTranslation } from 'react-i18next'
import { maxActiveGoals, stateOf } from '../../domain/goal'
import { Notice } from '../../ui/Notice'
import type { KeptGoal } from '../../shared/goals/useGoals'

/** Whether there is no room for another active goal beside these. */
export function isFull(goals: readonly KeptGoal[]): boolean {
  return goals.filter(({ body }) => stateOf(body) === 'active').length >= maxActiveGoals
}

/** Why three is enough, and what can be done. */
export function FullNotice({ goals }: { readonly goals: readonly KeptGoal[] }) {
  const { t } = useTranslation('plan')
  if (!isFull(goals)) return null
  return (
    <Notice title={t('full.title')}>
      <p>{t('full.text')}</p>
    </Notice>
  )
}
