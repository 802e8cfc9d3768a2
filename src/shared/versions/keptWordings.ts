import * as v from 'valibot'
import type { ProfileId, ProfileWording } from '../../domain/profile'
import { wordingSchema } from '../../exchange/report/wordingSchema'
import type { StoredDocument } from '../../storage/documents'
import { readOnce } from '../../storage/readOnce'
import { keptWordings } from '../../storage/wordings'

/** What is kept on this device of the versions of a profile; what cannot be read is not among it. */
export function keptWordingsOf(
  documents: readonly StoredDocument[],
  profile: ProfileId,
): readonly ProfileWording[] {
  return keptWordings(documents).flatMap((kept) => {
    const words = readWording(kept)
    return words?.id === profile ? [words] : []
  })
}

const readWording = readOnce(({ content }: ReturnType<typeof keptWordings>[number]) => {
  const { success, output } = v.safeParse(wordingSchema, content)
  return success ? output : undefined
})
