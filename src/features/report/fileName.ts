import type { Report } from '../../domain/report'
import { fileNamePart } from '../../lib/fileNamePart'
import type { Paper } from './Paper'

/** A name that sorts by day, with nothing in it that a disk or a mail cannot take: `2026-11-21_groeirapport_anna.pdf`. */
export function fileName({ madeOn, person }: Report, kind: string, extension: string): string {
  const name = fileNamePart(person.name)
  return `${[madeOn, kind, ...(name === '' ? [] : [name])].join('_')}.${extension}`
}

/** What a file is: for a trainer a report is the assignment, as its title says. */
export function fileKind({ audience }: Pick<Report, 'audience'>, paper: Paper) {
  if (audience !== 'trainer' || paper === 'sheet') return paper
  return paper === 'report' ? 'assignment' : 'assignmentPages'
}
