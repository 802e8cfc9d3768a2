import { useEffect } from 'react'
import { whenIdle } from '../lib/whenIdle'
import { useAssessments } from '../shared/assessments/useAssessments'

/**
 * Fetches the charts while the browser is idle, for whoever will soon look at them: not on a first visit, nor while scoring. A
 * failure is no news: they are fetched again.
 */
export function usePrefetchedCharts(): void {
  const begun = useAssessments().length > 0
  useEffect(() => (begun ? whenIdle(prefetchCharts) : undefined), [begun])
}

function prefetchCharts(): void {
  void Promise.all([import('../charts/Radar'), import('../charts/LinePanels')]).catch(() => undefined)
}
