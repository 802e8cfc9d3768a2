import { useHasWork } from '../documents/useHasWork'
import { useReceived } from './useAssessments'

/** Whether there is anything here of somebody's own or of others: who has begun sees *Start* and not *Welkom*. */
export function useHasBegun(): boolean {
  const received = useReceived()
  return useHasWork() || received > 0
}
