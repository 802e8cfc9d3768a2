import type { Report } from '../domain/report'
import type { PrintedDocument } from '../domain/printedDocument'
import { supervisorBlocks } from './supervisorBlocks'
import { titleIn } from './titleBlocks'
import { trainerBlocks } from './trainerBlocks'
import { useReportWords } from './useReportWords'

/** A report in words and figures, in the language of the screen. */
export function useReportDocument(): (report: Report) => PrintedDocument {
  const words = useReportWords()
  const { t, formats, language } = words
  return (report) => {
    const title = titleIn(words, report)
    return {
      language,
      title,
      footer: t('footer', { title, date: formats.date(report.madeOn) }),
      pageWords: { page: t('page'), of: t('pageOf') },
      blocks:
        report.audience === 'supervisor' ? supervisorBlocks(words, report) : trainerBlocks(words, report),
    }
  }
}
