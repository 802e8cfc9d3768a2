import { writeSecondCopy } from './secondCopy/secondCopy'
import { missingCopy } from './withoutCopy'

/** Tries once more to make the second copy that what was stored last lacks. */
export async function copyAgain(): Promise<void> {
  const written = await writeSecondCopy()
  missingCopy.set(written.type === 'CopyFailed' ? written.detail : undefined)
}
