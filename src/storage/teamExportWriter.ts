import { teamExports } from '../domain/documents/teamExport'
import { DocumentWriter } from './documentWriter'

/** Stores what was counted in pictures of teams. */
export const teamExportWriter = new DocumentWriter(teamExports)
