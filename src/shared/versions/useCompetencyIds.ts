import { competencyIn } from '../../domain/crosswalk'
import { competenciesOf, type CompetencyId, type Profile, type ProfileWording } from '../../domain/profile'
import type { LocalizedText } from '../../domain/text'
import { useReadDocuments } from '../documents/useDocuments'
import { keptWordingsOf } from './keptWordings'
import { useHistory } from './useHistory'

/** What ids mean that were written down in whichever version: in goals, evidence and the assignment. */
export interface CompetencyIds {
  /** The competency of these words that an id means; undefined when it is gone, or was split or merged. */
  readonly idIn: (id: string, words?: ProfileWording) => CompetencyId | undefined
  /** All of them in these words, each once; what has no place there keeps its id. */
  readonly idsIn: (ids: readonly CompetencyId[], words?: ProfileWording) => CompetencyId[]
  /** The text of a competency, or the title of a cluster, as the last version that had it said it. */
  readonly textOfThen: (id: string) => LocalizedText | undefined
}

/** @param written the ids that are spoken of: the history is fetched when the profile of today does not have one of them. */
export function useCompetencyIds(profile: Profile, written: readonly string[]): CompetencyIds {
  const { documents } = useReadDocuments()
  const own = new Set(namesIn(profile).map(({ id }) => id))
  const { history } = useHistory(profile, !written.every((id) => own.has(id)))
  const idIn: CompetencyIds['idIn'] = (id, words = profile) => competencyIn(history.steps, words, id)
  return {
    idIn,
    idsIn: (ids, words) => [...new Set(ids.map((id) => idIn(id, words) ?? id))],
    textOfThen: (id) => {
      const known = [profile, ...history.wordings.toReversed(), ...keptWordingsOf(documents, profile.id)]
      return known.flatMap(namesIn).find((one) => one.id === id)?.text
    },
  }
}

interface Named {
  readonly id: string
  readonly text: LocalizedText
}

function namesIn({ clusters }: Pick<ProfileWording, 'clusters'>): readonly Named[] {
  return [...competenciesOf({ clusters }), ...clusters.map(({ id, title }) => ({ id, text: title }))]
}
