import type { Report } from '../domain/report'
import { starrSteps } from '../domain/documents/evidence'
import type { ShownEvidence } from '../domain/work'
import type { Block } from '../domain/printedDocument'
import { sentences } from '../lib/sentences'
import type { ReportWords } from './useReportWords'

/** The worked examples that somebody chose to show, in the five steps of STARR. */
export function evidenceBlocks(words: ReportWords, { work }: Report): readonly Block[] {
  if (work.evidence.length === 0) return []
  return [
    { type: 'heading', level: 2, text: words.t('evidence.heading') },
    ...work.evidence.flatMap((shown) => exampleBlocks(words, shown)),
  ]
}

function exampleBlocks(words: ReportWords, shown: ShownEvidence): readonly Block[] {
  const { t, formats, language } = words
  const { date, title, competencies, tasks } = shown
  const about = [
    formats.date(date),
    competencies.length > 0 && t('evidence.competencies', { list: formats.list(competencies) }),
    tasks.length > 0 && t('evidence.tasks', { list: formats.list(tasks.map((task) => task[language])) }),
  ].filter((part) => part !== false)
  const steps = starrSteps.filter((step) => shown[step].trim() !== '')
  return [
    { type: 'heading', level: 3, text: title.trim() || t('evidence.untitled', { date: formats.date(date) }) },
    { type: 'paragraph', tone: 'quiet', text: sentences(about) },
    ...steps.flatMap((step): readonly Block[] => [
      { type: 'paragraph', text: t(`evidence.${step}`) },
      { type: 'paragraph', tone: 'quote', text: shown[step].trim() },
    ]),
  ]
}
