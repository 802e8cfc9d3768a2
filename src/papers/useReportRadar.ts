import type { Report } from '../domain/report'
import type { RadarBlock } from '../domain/printedDocument'
import { radarIn } from './radarIn'
import { titleIn } from './titleBlocks'
import { useReportWords } from './useReportWords'

/** The radar of a report by itself, with what stands above it. Undefined when there is nothing to draw. */
export function useReportRadar(): (
  report: Report,
) => { readonly radar: RadarBlock; readonly title: string } | undefined {
  const words = useReportWords()
  return (report) => {
    const radar = radarIn(words, report)
    return radar && { radar, title: titleIn(words, report) }
  }
}
