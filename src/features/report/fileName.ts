import type { Report } from '../../domain/report'
import { fileNamePart } from '../../lib/fileNamePart'

/** A name that sorts by day, with nothing in it that a disk or a mail cannot take: `2026-11-21_groeirapport_anna.pdf`. */
export function fileName({ madeOn, person }: Report, kind: string, extension: string): string {
  const name = fileNamePart(person.name)
  return `${[madeOn, kind, ...(name === '' ? [] : [name])].join('_')}.${extension}`
}
