import type * as v from 'valibot'
import { catalogueSchema, type Catalogue } from '../../src/content/catalogueSchema'
import { exampleSchema } from '../../src/content/exampleSchema'
import { historySchema } from '../../src/content/historySchema'
import { parseFile } from '../../src/content/loadFile'
import { profileSchema } from '../../src/content/profileSchema'
import { programmeSchema } from '../../src/content/programmeSchema'

export const catalogueFile = 'catalogue.json'

/** Every file below `data/` that a catalogue names; nothing when it cannot be read. */
export function dataFilesIn(text: string): readonly string[] {
  try {
    return namedIn(parseFile(catalogueFile, text, catalogueSchema)).map(({ file }) => `data/${file}`)
  } catch {
    // What is wrong with it, its check tells.
    return []
  }
}

interface NamedFile {
  readonly file: string
  readonly schema: v.GenericSchema
}

/** The same with what each has to be. */
export function namedIn({ profiles, programmes }: Catalogue): readonly NamedFile[] {
  return [
    ...profiles.flatMap(({ file, example, history }) => [
      { file, schema: profileSchema },
      ...(example === undefined ? [] : [{ file: example, schema: exampleSchema }]),
      ...(history === undefined ? [] : [{ file: history, schema: historySchema }]),
    ]),
    ...programmes.map(({ file }) => ({ file, schema: programmeSchema })),
  ]
}
