import type { Profile } from '../domain/profile'
import type { Report } from '../domain/report'
import type { PrintedDocument } from '../domain/printedDocument'
import { supervisorBlocks } from './supervisorBlocks'
import { titleIn } from './titleBlocks'
import { trainerBlocks } from './trainerBlocks'
import { useReportWords } from './useReportWords'

/**
 * A report in words and figures, in the language of the screen.
 * @param profiles those of this site: what the publisher of one says that it is not for stands with its scores.
 */
export function useReportDocument(profiles: readonly Profile[]): (report: Report) => PrintedDocument {
  const words = useReportWords()
  const { t, formats, language } = words
  const limitsOf = (report: Report) => {
    const known = profiles.find(({ id }) => id === report.profile.id)
    return known?.limits && t('limits', { publisher: known.publisher, text: known.limits.text[language] })
  }
  return (report) => {
    const title = titleIn(words, report)
    return {
      language,
      title,
      footer: t('footer', { title, date: formats.date(report.madeOn) }),
      pageWords: { page: t('page'), of: t('pageOf') },
      blocks:
        report.audience === 'supervisor'
          ? supervisorBlocks(words, report, limitsOf(report))
          : trainerBlocks(words, report),
    }
  }
}
