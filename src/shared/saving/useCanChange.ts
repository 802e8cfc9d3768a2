import { useIsExample } from '../assessments/useAssessments'
import { useConnection } from './useConnection'

/** Whether screens may offer to change something: not in the example, nor while the database is only read. */
export function useCanChange(): boolean {
  const { status } = useConnection()
  return !useIsExample() && status !== 'read-only'
}
