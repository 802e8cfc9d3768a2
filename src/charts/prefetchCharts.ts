/** Fetches the pictures ahead, for when the browser has nothing to do. A failure is no news: they are fetched again. */
export function prefetchCharts(): void {
  void Promise.all([import('./Radar'), import('./LinePanels')]).catch(() => undefined)
}
