import { DocumentWriter } from './documentWriter'

/** The one writer of examples. */
export const evidenceWriter = new DocumentWriter('evidence')
