import { createContext, use } from 'react'
import type { OpenAssessment } from '../../domain/assessment'

/**
 * The assessment that is scored, as the person sees it. A tap makes it another one, and what does not ask for it is not drawn for
 * that: a phone shows the tap before it draws a page.
 */
export const ShownAssessment = createContext<OpenAssessment | undefined>(undefined)

export function useShown(): OpenAssessment {
  const shown = use(ShownAssessment)
  if (!shown) throw new Error('a question was drawn outside ShownAssessment')
  return shown
}
