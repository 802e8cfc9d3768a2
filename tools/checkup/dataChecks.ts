import type * as v from 'valibot'
import { catalogueSchema } from '../../src/content/catalogueSchema'
import { ContentError, parseFile, type ContentFailure } from '../../src/content/loadFile'
import { organisationSchema } from '../../src/content/organisationSchema'
import { textOf, type Answer, type NoAnswer } from './ask.ts'
import { catalogueFile, namedIn } from './dataFiles.ts'
import { finding, type Finding } from './findings.ts'
import type { Visit } from './visit.ts'

const organisationFile = 'organisation.json'

/** Whether the content can be used, by the app's own validators: the catalogue, what it names, and who offers the site. */
export function dataChecks({ files }: Visit): readonly Finding[] {
  const mend = 'repair the file (data/README.md), or put back the one of the build'
  const fileAt = (file: string) => files.get(`data/${file}`)
  const catalogue = read(catalogueFile, fileAt(catalogueFile), catalogueSchema)
  if (typeof catalogue === 'string') return [finding('The catalogue of the data', [catalogue], mend)]
  const organisation = fileAt(organisationFile)
  // It may be left out.
  const isLeftOut = organisation?.type === 'Answer' && organisation.status === 404
  const faults = [
    ...(isLeftOut ? [] : [read(organisationFile, organisation, organisationSchema)]),
    ...namedIn(catalogue).map(({ file, schema }) => read(file, fileAt(file), schema)),
  ].filter((outcome) => typeof outcome === 'string')
  return [finding('The data that the catalogue names can be read', faults, mend)]
}

/** What the file holds, or in a sentence why it cannot be used. */
function read<Schema extends v.GenericSchema>(
  file: string,
  answer: Answer | NoAnswer | undefined,
  schema: Schema,
): v.InferOutput<Schema> | string {
  if (answer?.type !== 'Answer') return `data/${file}: it does not come`
  if (answer.status !== 200) return `data/${file}: code ${answer.status}`
  try {
    return parseFile(file, textOf(answer), schema)
  } catch (error) {
    if (error instanceof ContentError) return `data/${file}: ${inWords(error.failure)}`
    throw error
  }
}

function inWords(failure: ContentFailure): string {
  switch (failure.type) {
    case 'ContentUnreachable':
      return 'it does not come'
    case 'ContentMissing':
      return `code ${failure.status}`
    case 'ContentNotUtf8':
      return 'it is not saved as UTF-8'
    case 'ContentNotJson':
      return `it is not JSON (${failure.detail})`
    case 'ContentInvalid':
      return failure.faults.map(({ path, problem }) => `${path} ${problem}`).join('; ')
  }
}
