import type { Profile } from '../domain/profile'
import type { Report } from '../domain/report'
import type { PrintedDocument } from '../domain/printedDocument'
import { publisherIn, type Publisher } from './publisher'
import { supervisorBlocks } from './supervisorBlocks'
import { titleIn } from './titleBlocks'
import { noCover, trainerBlocks, type Cover } from './trainerBlocks'
import { useInvitation } from './useInvitation'
import { useReportWords } from './useReportWords'

/**
 * A report in words and figures, in the language of the screen.
 * @param profiles those of this site: what the publisher of one says that it is not for stands with its scores.
 */
export function useReportDocument(
  profiles: readonly Profile[],
): (report: Report, cover?: Cover) => PrintedDocument {
  const words = useReportWords()
  const invitation = useInvitation()
  const { t, formats, language } = words
  const publisherOf = (report: Report): Publisher | undefined => {
    const known = profiles.find(({ id }) => id === report.profile.id)
    return known && publisherIn(words, known)
  }
  return (report, cover = noCover) => {
    const title = titleIn(words, report)
    const publisher = publisherOf(report)
    return {
      language,
      title,
      footer: t('footer', { title, date: formats.date(report.madeOn) }),
      pageWords: { page: t('page'), of: t('pageOf') },
      invitation: invitation('report'),
      blocks:
        report.audience === 'supervisor'
          ? supervisorBlocks(words, report, publisher)
          : trainerBlocks(words, report, { publisher, cover }),
    }
  }
}
