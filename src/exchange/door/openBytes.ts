import type { ProfileWording } from '../../domain/profile'
import type { Report } from '../../domain/report'
import type { Review, ReviewRequest } from '../../domain/review'
import type { Instant } from '../../lib/instant'
import type { Archive } from '../../storage/archive/archive'
import type { ReadArchive } from '../../storage/archive/archiveText'
import { lockedFile, type LockedFailure } from '../age/lockedFile'
import { unlock, type UnlockFailure } from '../age/unlock'
import { passphraseReadings } from '../passphrase/passphraseReadings'
import { readPdf, type PdfFailure } from '../pdfRead/readPdf'
import type { Exchanged } from '../report/textToExchanged'
import { fileKind } from './fileKind'
import { readText, type TextFailure } from './readText'

export interface BackupOpened {
  readonly type: 'BackupOpened'
  readonly archive: Archive
  readonly made: Instant
  readonly encrypted: boolean
}

export interface ReportOpened {
  readonly type: 'ReportOpened'
  readonly report: Report
  readonly encrypted: boolean
}

export interface ReviewOpened {
  readonly type: 'ReviewOpened'
  readonly review: Review
  /** The wording of what was looked at. */
  readonly profile: ProfileWording
  readonly encrypted: boolean
}

export interface RequestOpened {
  readonly type: 'RequestOpened'
  readonly request: ReviewRequest
  readonly encrypted: boolean
}

/** What a file holds. */
export type Opened = BackupOpened | ReportOpened | ReviewOpened | RequestOpened

/** The file is locked; whoever chose it is asked for the passphrase. */
export interface PassphraseNeeded {
  readonly type: 'PassphraseNeeded'
  /** A backup is locked in the age format, a report as PDF is by the PDF itself. */
  readonly lock: 'age' | 'pdf'
}

export type BytesFailure =
  | TextFailure
  | LockedFailure
  | UnlockFailure
  | Exclude<PdfFailure, { readonly type: 'PassphraseNeeded' }>
  | PassphraseNeeded

/**
 * What the bytes of a file hold, locked or not.
 * @param passphrase as somebody typed it.
 * @param onUnlocking called before each of the few steps that take seconds.
 */
export async function openBytes(
  bytes: Uint8Array,
  passphrase?: string,
  onUnlocking: () => void = () => undefined,
): Promise<Opened | BytesFailure> {
  const isForText = [undefined, 'page'].includes(fileKind(bytes))
  const locked = isForText ? lockedFile(bytes) : undefined
  if (!locked) return openPlain(bytes, passphrase)
  if ('type' in locked) return locked
  if (passphrase === undefined) return { type: 'PassphraseNeeded', lock: 'age' }
  const inside = await unlocked(locked, passphrase, onUnlocking)
  if ('type' in inside) return inside
  const opened = await openPlain(inside, passphrase)
  return 'encrypted' in opened ? { ...opened, encrypted: true } : opened
}

async function unlocked(
  locked: Uint8Array,
  passphrase: string,
  onUnlocking: () => void,
): Promise<Uint8Array | UnlockFailure> {
  for (const reading of passphraseReadings(passphrase)) {
    onUnlocking()
    const inside = await unlock(locked, reading)
    if (!('type' in inside) || inside.type !== 'WrongPassphrase') return inside
  }
  return { type: 'WrongPassphrase' }
}

async function openPlain(bytes: Uint8Array, passphrase: string | undefined): Promise<Opened | BytesFailure> {
  return fileKind(bytes) === 'pdf' ? openPdf(bytes, passphrase) : outcome(await readText(bytes), false)
}

async function openPdf(bytes: Uint8Array, passphrase: string | undefined): Promise<Opened | BytesFailure> {
  const embedded = await readPdf(bytes, passphrase)
  if ('type' in embedded) {
    return embedded.type === 'PassphraseNeeded' ? { ...embedded, lock: 'pdf' } : embedded
  }
  const inside = outcome(await readText(embedded.bytes), embedded.isLocked)
  if ('encrypted' in inside || inside.type === 'ReportTooNew') return inside
  if (!embedded.isWhole) return { type: 'PdfIncomplete' }
  // The app embedded something whole: a text that is none any more was harmed on the way.
  return inside.type.startsWith('Report') ? inside : { type: 'ReportDamaged' }
}

function outcome(read: ReadArchive | Exchanged | TextFailure, encrypted: boolean): Opened | TextFailure {
  if (!('type' in read)) return { type: 'BackupOpened', ...read, encrypted }
  if (read.type === 'Report') return { type: 'ReportOpened', report: read.report, encrypted }
  if (read.type === 'Review') {
    return { type: 'ReviewOpened', review: read.review, profile: read.profile, encrypted }
  }
  return read.type === 'Request' ? { type: 'RequestOpened', request: read.request, encrypted } : read
}
