import { isEmptyArchive } from '../archive/archive'
import type { ReadArchive } from '../archive/archiveText'
import { mergeArchives } from '../archive/mergeArchives'

/**
 * All that the copies hold since everything was replaced last, as of the newest of them; undefined when that is nothing. The
 * newest alone may be of a tab that was behind.
 */
export function wholeOfCopies(copies: readonly ReadArchive[]): ReadArchive | undefined {
  const used = copies.filter(({ archive }) => !isEmptyArchive(archive))
  const last = Math.max(...used.map(({ archive }) => archive.generation))
  const [newest, ...others] = used.filter(({ archive }) => archive.generation === last)
  return (
    newest &&
    others.reduce(
      (whole, { archive }) => ({ ...whole, archive: mergeArchives(whole.archive, archive) }),
      newest,
    )
  )
}
