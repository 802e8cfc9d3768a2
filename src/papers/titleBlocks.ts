import type { Report } from '../domain/report'
import type { Block } from '../domain/printedDocument'
import { conclusionIn } from './conclusionIn'
import type { ReportWords } from './useReportWords'

/** Who, when, of which profile, and what it comes to. */
export function titleBlocks(words: ReportWords, report: Report): readonly Block[] {
  const { t, language } = words
  const { profile, latest, person } = report
  const about = t('about', { moment: words.moment(latest) })
  const which = t('profile', { profile: profile.title[language], version: profile.version })
  return [
    { type: 'heading', level: 1, text: titleIn(words, report) },
    ...(person.name.trim() === '' ? [{ type: 'paragraph', text: t('nobody') } as const] : []),
    { type: 'paragraph', tone: 'quiet', text: `${about} ${which}` },
    { type: 'paragraph', tone: 'lead', text: conclusionIn(words, report) },
  ]
}

/** "Groeirapport van Anna", also the title of the file. */
export function titleIn({ t }: ReportWords, { person, audience }: Report): string {
  const name = person.name.trim()
  if (audience === 'trainer') return name === '' ? t('assignment') : t('assignmentOf', { name })
  return name === '' ? t('title') : t('titleOf', { name })
}
