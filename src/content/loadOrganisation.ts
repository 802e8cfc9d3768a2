import { ContentError, loadFile, type ContentFailure } from './loadFile'
import { organisationSchema, type Organisation } from './organisationSchema'
import { usableOrganisation } from './usableOrganisation'

export interface OrganisationFound {
  readonly organisation: Organisation
  /** Why it is not all there. */
  readonly failure?: ContentFailure
}

/** Who offers this copy of the app, as far as that can be read. A host may leave the file out: then nobody is named. */
export async function loadOrganisation(): Promise<OrganisationFound> {
  try {
    return { organisation: await loadFile('organisation.json', organisationSchema) }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    const { failure } = error
    if (failure.type === 'ContentMissing') return { organisation: {} }
    const isReadable = failure.type === 'ContentInvalid'
    return { organisation: isReadable ? usableOrganisation(JSON.parse(failure.text)) : {}, failure }
  }
}
