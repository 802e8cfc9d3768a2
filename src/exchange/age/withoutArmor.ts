import { armor } from 'age-encryption'
import { isArmored } from './isAgeFile'

/** The bytes behind the text form of a locked file, or nothing when that text is cut off or altered. */
export function withoutArmor(bytes: Uint8Array): Uint8Array | undefined {
  if (!isArmored(bytes)) return bytes
  try {
    return armor.decode(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
