import { useAssessments, useBinnedAssessments } from '../assessments/useAssessments'
import { useDocumentCount } from './useDocuments'

/** Whether there is anything that somebody scored or wrote, the bin included: what a backup keeps. */
export function useHasWork(): boolean {
  return useAssessments().length + useBinnedAssessments().length + useDocumentCount() > 0
}
