import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { catalogueSchema } from '../src/content/catalogueSchema.ts'
import { exampleSchema } from '../src/content/exampleSchema.ts'
import { guideSchema } from '../src/content/guideSchema.ts'
import { historySchema } from '../src/content/historySchema.ts'
import { organisationSchema } from '../src/content/organisationSchema.ts'
import { profileSchema } from '../src/content/profileSchema.ts'
import { programmeSchema } from '../src/content/programmeSchema.ts'
import { localizedText } from '../src/content/schemas.ts'
import { fileSchemas } from '../src/exchange/report/envelope.ts'
import { writtenText } from '../src/exchange/report/schemas.ts'
import { isCalendarDate } from '../src/lib/calendarDate.ts'

/** The folder of the published JSON Schemas. */
export const schemaFolder = 'data/schema'

const schemas: readonly (readonly [name: string, title: string, schema: GenericSchema])[] = [
  ['catalogue', 'The profiles and programmes that there are', catalogueSchema],
  ['example', 'Finished assessments of somebody who does not exist', exampleSchema],
  [
    'guide',
    'What goes with a profile and is no part of its wording: tasks in plain words, and tips',
    guideSchema,
  ],
  ['history', 'What earlier versions of a profile said, and what became of it', historySchema],
  ['organisation', 'Who offers this copy of the app', organisationSchema],
  ['profile', 'A competency profile', profileSchema],
  ['programme', 'A course', programmeSchema],
  ['report', 'A growth report that somebody hands to somebody else', fileSchemas.report],
  ['request', 'A request for a review, without scores', fileSchemas.request],
  ['review', 'What somebody else thinks of it', fileSchemas.review],
]

/** Each published schema as [file, text], made from the validator that the app itself uses. */
export function schemaFiles(): readonly (readonly [file: string, text: string])[] {
  return schemas.map(([name, title, schema]) => {
    const { $schema, ...rest } = published(schema, name in fileSchemas ? { writtenText } : { localizedText })
    const text = JSON.stringify({ $schema, $id: `${name}.schema.json`, title, ...rest }, null, 2)
    return [`${schemaFolder}/${name}.schema.json`, `${text}\n`]
  })
}

function published(schema: GenericSchema, definitions: Readonly<Record<string, GenericSchema>>) {
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    // What goes across a file, such as an id that comes twice, JSON Schema has no words for; it stays the app's.
    errorMode: 'ignore',
    ignoreActions: ['brand', 'trim'],
    definitions,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      isDayCheck(valibotAction) ? { ...jsonSchema, format: 'date' } : undefined,
  })
}

function isDayCheck(action: object): boolean {
  return 'requirement' in action && action.requirement === isCalendarDate
}
