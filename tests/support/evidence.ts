import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import type { Evidence } from '../../src/domain/documents/evidence'
import type { TaskId } from '../../src/domain/profile'
import { database } from '../../src/storage/database'
import { competencyId, day, theProfile } from './builders'

type EvidenceRecord = Extract<DocumentRecord, { readonly kind: 'evidence' }>

interface Given extends Partial<Omit<Evidence, 'date' | 'competencies' | 'tasks'>> {
  readonly id?: string
  readonly date?: string
  readonly competencies?: readonly string[]
  readonly tasks?: readonly string[]
}

export const taskId = (text: string) => text as TaskId

/** An example as it lies in the database; say only what it is about. */
export function anEvidenceRecord(given: Given = {}): EvidenceRecord {
  const { id = 'bewijs-1', date = '2026-11-21', competencies = [], tasks = [], ...texts } = given
  return {
    kind: 'evidence',
    id,
    revision: 1,
    writers: { toestel: 1 },
    profile: theProfile().id,
    date: day(date),
    title: '',
    situation: '',
    task: '',
    action: '',
    result: '',
    reflection: '',
    ...texts,
    competencies: competencies.map(competencyId),
    tasks: tasks.map(taskId),
  }
}

/** Two examples: a whole one, and an old one that is half done. */
export const someEvidence: readonly EvidenceRecord[] = [
  anEvidenceRecord({
    id: 'bewijs-1',
    title: 'Keukentafelgesprek dat vastliep',
    situation: 'Bij een huisbezoek liep het gesprek met de gemeente vast op de hulp in huis.',
    task: 'Zorgen dat de cliënt zelf kon zeggen wat nodig was.',
    action: 'Ik vatte samen, liet een stilte vallen en stelde de vraag opnieuw.',
    result: 'Er kwam een nieuw gesprek, met de mantelzorger erbij.',
    reflection: 'Stilte helpt. Volgende keer spreek ik vooraf een teken af.',
    competencies: ['1.1', '2.1', '3.1'],
    tasks: ['2', '7'],
  }),
  anEvidenceRecord({
    id: 'bewijs-2',
    date: '2025-03-02',
    situation: 'Een indicatie werd afgewezen zonder duidelijke reden.',
    action: 'Samen met de cliënt schreef ik een bezwaar.',
    competencies: ['2.2'],
    tasks: ['6', '13'],
  }),
]

/** The same straight into the database of a unit test. */
export async function putEvidence(...records: readonly EvidenceRecord[]): Promise<void> {
  await database.documents.clear()
  await database.documents.bulkPut([...records])
}
