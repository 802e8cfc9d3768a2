import { byText } from '../../lib/byText'
import { useProfile } from '../content/ContentContext'
import type { Goal } from '../../domain/documents/goal'
import { startOf } from '../../domain/goal'
import { goalWriter } from '../../storage/goalWriter'
import { useAllWritten, type Written } from '../documents/useWritten'

/** A goal as it is kept. */
export type KeptGoal = Written<Goal>

/** Every goal of this profile, the oldest first. */
export function useGoals(): readonly KeptGoal[] {
  const { id } = useProfile()
  const order = ({ id: own, body }: KeptGoal) => `${startOf(body) ?? ''} ${own}`
  return useAllWritten(goalWriter)
    .filter(({ body }) => body.profile === id)
    .toSorted((a, b) => byText(order(a), order(b)))
}
