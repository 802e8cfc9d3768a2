import { competenciesOf } from '../domain/profile'
import type { Report } from '../domain/report'
import type { Block } from '../domain/printedDocument'
import type { ReportWords } from './useReportWords'

/** The notes that somebody chose to show, in the order of the profile. */
export function noteBlocks({ t }: ReportWords, { profile, latest }: Report): readonly Block[] {
  const notes = competenciesOf(profile).flatMap(({ id }): readonly Block[] => {
    const note = latest.answers.get(id)?.note.trim() ?? ''
    if (note === '') return []
    return [
      { type: 'paragraph', text: t('noteOf', { number: id }) },
      { type: 'paragraph', tone: 'quote', text: note },
    ]
  })
  return notes.length === 0 ? [] : [{ type: 'heading', level: 2, text: t('notes') }, ...notes]
}
