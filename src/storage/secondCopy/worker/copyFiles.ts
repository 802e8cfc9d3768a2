import {
  archiveToText,
  textToArchive,
  type ArchiveFailure,
  type ReadArchive,
} from '../../archive/archiveText'
import type { Archive } from '../../archive/archive'
import { isSameArchive } from '../../archive/archive'
import type { Instant } from '../../../lib/instant'
import type { Copies } from '../copyMessages'

/** Erasing goes by this prefix. */
const folderName = 'groeispiegel-copies'
const kept = 2

/**
 * Writes a new file, opens it again as it would be opened in need, and only then lets go of older ones but the one before.
 * There is no pointer to switch: a file counts when its own checksum fits, so one that was cut off never does.
 * @throws what the browser says, `quota` mostly, or what is wrong with the archive.
 */
export async function writeCopy(archive: Archive, made: Instant): Promise<Instant> {
  const folder = await openFolder()
  const files = await readFiles(folder)
  const newest = files.find(({ read }) => read !== undefined)
  if (newest?.read && isSameArchive(newest.read.archive, archive)) return newest.read.made
  const name = nameAfter(files.map((file) => file.name))
  try {
    await writeFile(folder, name, await archiveToText(archive, made))
    await checkFile(folder, name, archive)
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined)
    throw error
  }
  await prune(folder, files)
  return made
}

export async function readCopies(): Promise<Copies> {
  const folder = await existingFolder()
  const files = folder ? await readFiles(folder) : []
  const copies = files.flatMap(({ read }) => (read ? [read] : []))
  return { copies, damaged: files.filter(({ state }) => state === 'damaged').length }
}

interface CopyFile {
  readonly name: string
  /** `foreign`: of a newer version of the app, which this one leaves alone. */
  readonly state: 'good' | 'damaged' | 'foreign'
  readonly read?: ReadArchive
}

async function readFiles(folder: FileSystemDirectoryHandle): Promise<readonly CopyFile[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  const newestFirst = names.toSorted().toReversed()
  return Promise.all(newestFirst.map((name) => readFile(folder, name)))
}

async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<CopyFile> {
  try {
    const file = await folder.getFileHandle(name)
    const text = await (await file.getFile()).text()
    const read = await textToArchive(text)
    if (!('type' in read)) return { name, state: 'good', read }
    return { name, state: read.type === 'BackupTooNew' ? 'foreign' : 'damaged' }
  } catch {
    return { name, state: 'damaged' }
  }
}

async function writeFile(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true })
  const bytes = new TextEncoder().encode(text)
  const handle = await file.createSyncAccessHandle()
  try {
    if (handle.write(bytes, { at: 0 }) !== bytes.length)
      throw new DOMException('cut off', 'QuotaExceededError')
    handle.flush()
  } finally {
    handle.close()
  }
}

/** The same text is not enough: one that does not open is no copy. @throws when it is not this archive. */
async function checkFile(folder: FileSystemDirectoryHandle, name: string, archive: Archive): Promise<void> {
  const file = await (await folder.getFileHandle(name)).getFile()
  const read = await textToArchive(await file.text())
  if ('type' in read) throw new DOMException(reasonOf(read), 'NotReadableError')
  if (!isSameArchive(read.archive, archive))
    throw new DOMException('read back differently', 'NotReadableError')
}

/** The place of the fault, and nothing of what somebody wrote. */
function reasonOf(failure: ArchiveFailure): string {
  return failure.type === 'BackupInvalid' ? `${failure.path} ${failure.problem}` : failure.type
}

/** @param before the files as they were, the newest first. */
async function prune(folder: FileSystemDirectoryHandle, before: readonly CopyFile[]): Promise<void> {
  const good = before.filter(({ state }) => state === 'good')
  const old = [...good.slice(kept - 1), ...before.filter(({ state }) => state === 'damaged')]
  // One that another tab holds open goes the next time.
  await Promise.all(old.map(({ name }) => folder.removeEntry(name).catch(() => undefined)))
}

/** Counted, because clocks can be wrong; with a random part, because a frozen tab may hold a file open. */
function nameAfter(names: readonly string[]): string {
  const numbers = names.map((name) => Number(/^copy-(\d+)-/.exec(name)?.[1] ?? 0))
  const next = Math.max(0, ...numbers) + 1
  return `copy-${String(next).padStart(9, '0')}-${crypto.randomUUID().slice(0, 8)}.json`
}

/** To look is not to make one: a folder tells the next start that there is something to bring back. */
async function existingFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(folderName).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
    throw error
  })
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(folderName, { create: true })
}
