import type { Branded } from '../lib/brand'

export type ReportId = Branded<string, 'ReportId'>
