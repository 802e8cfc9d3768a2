import type { Answer, OpenAssessment } from './assessment'
import type { Crosswalk, NoCrosswalk } from './crosswalk'
import { competenciesOf, type CompetencyId, type ProfileWording } from './profile'
import { isUntouched } from './sealing'
import { translated } from './translation'

/** What a new version of the profile means for an assessment that was begun in another. */
export interface CarriedOver {
  readonly assessment: OpenAssessment
  /** What is asked now and was not asked like this. */
  readonly asked: readonly CompetencyId[]
  /** What is in other words, and whose answer stays. */
  readonly reworded: readonly CompetencyId[]
  /** Answers that have no place any more, by their id of then: they stay where they are. */
  readonly left: readonly CompetencyId[]
  /** Nothing leads from one version to the other: answers stay under their numbers. */
  readonly isUnknown: boolean
}

/**
 * An open assessment, to go on with in the words of today. No answer is lost. Of a correction in which nothing was changed yet,
 * what is in other words is open again: what was given for it stands in the finished version.
 */
export function carryOver(
  open: OpenAssessment,
  walk: Crosswalk | NoCrosswalk,
  from: ProfileWording | undefined,
  to: ProfileWording,
): CarriedOver {
  const profile = { id: to.id, version: to.version }
  if (typeof walk === 'string' || !from) {
    const clusters = askedIn(to, open)
    const assessment = { ...open, profile, clusters }
    return { assessment, asked: [], reworded: [], left: [], isUnknown: true }
  }
  const { clusters, answers, translation } = translated(open, walk, from, to)
  const matched = new Set(walk.matches.values())
  const known = new Set(competenciesOf(to).map(({ id }) => id))
  const kept = [...open.answers].filter(([id]) => !matched.has(id) && !known.has(id))
  const { lastChange, ...rest } = open
  const canUndo = lastChange && walk.matches.get(lastChange.competency) === lastChange.competency
  const reopened = isUntouched(open) ? translation.reworded : []
  const assessment: OpenAssessment = {
    ...rest,
    profile,
    clusters: askedBy(open, from, to, clusters),
    answers: new Map(
      [...kept, ...answers].map(([id, answer]) => [id, reopened.includes(id) ? reopen(answer) : answer]),
    ),
    ...(canUndo && { lastChange }),
  }
  return {
    assessment,
    asked: [...translation.unmatched.keys()],
    reworded: translation.reworded.filter((id) => answers.has(id)),
    left: kept.map(([id]) => id),
    isUnknown: false,
  }
}

/** Without its score: a note and a doubt may stand alone. */
function reopen({ score: _before, ...rest }: Answer): Answer {
  return rest
}

/** All, where all were asked; else what was asked then, wherever that is now. */
function askedBy(
  open: OpenAssessment,
  from: ProfileWording,
  to: ProfileWording,
  translatedClusters: OpenAssessment['clusters'],
): OpenAssessment['clusters'] {
  const all = to.clusters.map(({ id }) => id)
  if (from.clusters.every(({ id }) => open.clusters.includes(id))) return all
  const asked = all.filter((id) => translatedClusters.includes(id) || open.clusters.includes(id))
  return asked.length > 0 ? asked : all
}

function askedIn({ clusters }: ProfileWording, open: OpenAssessment) {
  const ids = clusters.map(({ id }) => id)
  const left = ids.filter((id) => open.clusters.includes(id))
  return left.length > 0 ? left : ids
}
