import { writeSecondCopy } from './secondCopy/secondCopy'
import { noteCopyMissing } from './withoutCopy'

/** Tries once more to make the second copy that what was stored last lacks. */
export async function copyAgain(): Promise<void> {
  const written = await writeSecondCopy()
  noteCopyMissing(written.type === 'CopyFailed' ? written.detail : undefined)
}
