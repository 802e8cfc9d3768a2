import type { Guide } from '../domain/guide'
import type { Profile } from '../domain/profile'
import type { Catalogue } from './catalogueSchema'
import { guideSchema } from './guideSchema'
import { listOfOne, loadFitting, type ContentFault } from './loadFile'

/**
 * What goes with a profile; nothing but its id when the catalogue names no file.
 * @throws {ContentError} as `loadFile` does, and when it speaks of a task or cluster that the profile does not have.
 */
export async function loadGuide(catalogue: Catalogue, profile: Profile): Promise<Guide> {
  const file = catalogue.profiles.find(({ id }) => id === profile.id)?.guide
  if (file === undefined) return { profile: profile.id }
  return loadFitting(file, guideSchema, (guide) => listOfOne(guideFault(guide, profile)))
}

/** Where a guide does not fit its profile, and why; for whoever keeps the site. */
export function guideFault(
  { profile: id, tasks = [], tips = [] }: Guide,
  profile: Pick<Profile, 'id' | 'clusters' | 'taskGroups'>,
): ContentFault | undefined {
  if (id !== profile.id)
    return { path: 'profile', problem: `is "${id}", but the catalogue says "${profile.id}"` }
  return (
    strangerIn(
      'tasks',
      tasks,
      profile.taskGroups.flatMap((group) => group.tasks),
    ) ?? strangerIn('tips', tips, profile.clusters)
  )
}

interface WithId {
  readonly id: string
}

function strangerIn(list: string, named: readonly WithId[], known: readonly WithId[]) {
  const ids = new Set(known.map(({ id }) => id))
  const index = named.findIndex(({ id }) => !ids.has(id))
  const stranger = named[index]
  return (
    stranger && {
      path: `${list}[${index}].id`,
      problem: `is "${stranger.id}", which the profile does not have`,
    }
  )
}
