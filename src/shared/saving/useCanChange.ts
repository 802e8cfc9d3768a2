import { useIsExample } from '../assessments/useAssessments'
import { connectionState } from '../../storage/connection'
import { useObservable } from '../../ui/useObservable'

/** Whether screens may offer to change something: not in the example, nor while the database is only read. */
export function useCanChange(): boolean {
  const { status } = useObservable(connectionState)
  return !useIsExample() && status !== 'read-only'
}
