import * as v from 'valibot'
import { instant } from '../../domain/fields'
import { canonicalJson } from '../../lib/canonicalJson'
import type { Instant } from '../../lib/instant'
import { sha256 } from '../../lib/sha256'
import { migrations } from '../migrations'
import { archiveSchema, sortedArchive, type Archive } from './archive'
import { archiveFault } from './archiveFault'
import { upgradeContent } from './upgradeContent'

/** Which format this version of the app writes: the number of the database's last migration. */
export const archiveFormat = migrations.length

/** What an archive's text holds. */
export interface ReadArchive {
  readonly archive: Archive
  readonly made: Instant
}

/** Why a text is no archive that can be used. */
export type ArchiveFailure =
  | { readonly type: 'NotABackup' }
  | { readonly type: 'BackupTooNew'; readonly format: number }
  | { readonly type: 'BackupDamaged' }
  | { readonly type: 'BackupInvalid'; readonly path: string; readonly problem: string }

/** What every format begins with, also those that are still to come. */
const headSchema = v.looseObject({
  app: v.literal('groeispiegel'),
  kind: v.literal('backup'),
  format: v.fallback(v.number(), 0),
})

const envelopeSchema = v.strictObject({
  app: v.literal('groeispiegel'),
  kind: v.literal('backup'),
  format: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  made: instant,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  content: v.looseObject({}),
})

/** The archive as JSON that people can read: the backup's format, and the second copy's. */
export async function archiveToText(archive: Archive, made: Instant): Promise<string> {
  return contentToText({ format: archiveFormat, made, content: { ...sortedArchive(archive), places: [] } })
}

/** Content as it lies in a database of this format, in the same envelope. */
export async function contentToText(checked: Checked): Promise<string> {
  const { content, ...head } = checked
  const checksum = await checksumOf(checked)
  const whole = { app: 'groeispiegel', kind: 'backup', ...head, sha256: checksum, content }
  return `${JSON.stringify(whole, null, 1)}\n`
}

/**
 * The archive in a text of this or an older format. Nothing is guessed and nothing is passed over: what is not known, or
 * would not come back the same, is refused with its place.
 */
export async function textToArchive(text: string): Promise<ReadArchive | ArchiveFailure> {
  const value = parsed(text)
  const head = v.safeParse(headSchema, value)
  if (!head.success) return { type: 'NotABackup' }
  if (head.output.format > archiveFormat) return { type: 'BackupTooNew', format: head.output.format }
  const envelope = v.safeParse(envelopeSchema, value)
  if (!envelope.success) return firstFault(envelope.issues)
  const { format, made, sha256: checksum, content } = envelope.output
  if ((await checksumOf({ format, made, content })) !== checksum) return { type: 'BackupDamaged' }
  const upgraded = upgradeContent(content, format)
  const archive = v.safeParse(archiveSchema, upgraded)
  if (!archive.success) return firstFault(archive.issues)
  const fault = archiveFault(archive.output, upgraded)
  return fault ? { type: 'BackupInvalid', ...fault } : { archive: sortedArchive(archive.output), made }
}

interface Checked {
  readonly format: number
  readonly made: Instant
  readonly content: object
}

/** Over all that is read, the date too: a backup that says another day than it was made on may not open. */
function checksumOf(checked: Checked): Promise<string> {
  return sha256(canonicalJson(checked))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function firstFault(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): ArchiveFailure {
  const [issue] = issues
  return { type: 'BackupInvalid', path: v.getDotPath(issue) ?? '', problem: issue.message }
}
