import type { ClusterWording } from '../domain/profile'
import type { Report } from '../domain/report'
import type { Block } from '../domain/printedDocument'
import type { ReportWords } from './useReportWords'

/** The notes with a cluster that somebody chose to show. */
export function noteBlocks(
  { t }: ReportWords,
  { latest }: Report,
  cluster: ClusterWording,
): readonly Block[] {
  const notes = cluster.competencies.flatMap(({ id }): readonly Block[] => {
    const note = latest.answers.get(id)?.note.trim() ?? ''
    if (note === '') return []
    return [
      { type: 'paragraph', text: t('noteOf', { number: id }) },
      { type: 'paragraph', tone: 'quote', text: note },
    ]
  })
  return notes.length === 0 ? [] : [{ type: 'heading', level: 3, text: t('notes') }, ...notes]
}
