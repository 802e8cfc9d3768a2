import { useEffect } from 'react'
import { prefetchCharts } from '../charts/prefetchCharts'
import { useAssessments } from '../storage/useAssessments'

/** Fetches the charts while the browser is idle, for whoever will soon look at them: not on a first visit, nor while scoring. */
export function usePrefetchedCharts(): void {
  const begun = useAssessments().length > 0
  useEffect(() => {
    if (!begun) return undefined
    // Safari has no idle callback; a second after drawing is idle enough.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(prefetchCharts, 1000)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(prefetchCharts)
    return () => cancelIdleCallback(idle)
  }, [begun])
}
