import * as v from 'valibot'
import { dataFile, listOf, localizedText, profileId, programmeId } from './schemas'

/** `data/catalogue.json` */
export const catalogueSchema = v.pipe(
  v.object({
    $schema: v.optional(v.string()),
    default: profileId,
    profiles: listOf(
      v.object({ id: profileId, title: localizedText, file: dataFile, example: v.optional(dataFile) }),
    ),
    programmes: v.array(
      v.object({ id: programmeId, title: localizedText, file: dataFile, profile: profileId }),
    ),
  }),
  v.check(
    ({ default: first, profiles }) => profiles.some(({ id }) => id === first),
    'names a default profile that is not in its list',
  ),
)

export type Catalogue = v.InferOutput<typeof catalogueSchema>
