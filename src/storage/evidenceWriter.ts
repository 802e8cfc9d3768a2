import { evidences } from '../domain/documents/evidence'
import { DocumentWriter } from './documentWriter'

/** Stores the documents of this kind while they are written. */
export const evidenceWriter = new DocumentWriter(evidences)
