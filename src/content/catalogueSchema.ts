import * as v from 'valibot'
import { plainIds } from '../domain/fields'
import { dataFile, listOf, localizedText } from './schemas'

/** `data/catalogue.json` */
export const catalogueSchema = v.pipe(
  v.object({
    $schema: v.optional(v.string()),
    default: plainIds.profileId,
    profiles: listOf(
      v.object({
        id: plainIds.profileId,
        title: localizedText,
        file: dataFile,
        example: v.optional(dataFile),
        history: v.exactOptional(dataFile),
        guide: v.exactOptional(dataFile),
      }),
    ),
    programmes: v.array(
      v.object({
        id: plainIds.programmeId,
        title: localizedText,
        file: dataFile,
        profile: plainIds.profileId,
      }),
    ),
  }),
  v.check(
    ({ default: first, profiles }) => profiles.some(({ id }) => id === first),
    'names a default profile that is not in its list',
  ),
)

export type Catalogue = v.InferOutput<typeof catalogueSchema>
