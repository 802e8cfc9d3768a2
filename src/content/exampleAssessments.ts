import * as v from 'valibot'
import type { Answer, AssessmentId, SealedAssessment } from '../domain/assessment'
import { competenciesOf, type CompetencyId, type Profile } from '../domain/profile'
import type { Score } from '../domain/score'
import type { Language } from '../domain/text'
import type { Instant } from '../lib/instant'
import type { Catalogue } from './catalogueSchema'
import { exampleSchema, type Example } from './exampleSchema'
import { loadFitting, type ContentFault } from './loadFile'
import { plainIds } from '../domain/fields'

/** The example that goes with a profile, or undefined when the catalogue names none. @throws {ContentError} */
export async function loadExample(catalogue: Catalogue, profile: Profile): Promise<Example | undefined> {
  const file = catalogue.profiles.find(({ id }) => id === profile.id)?.example
  return file === undefined
    ? undefined
    : loadFitting(file, exampleSchema, (example) => exampleFaults(example, profile))
}

/** Where an example gives a level that the scale of its profile does not have, or speaks of what is not in it. */
function exampleFaults({ assessments }: Example, profile: Profile): readonly ContentFault[] {
  const levels = new Set<Score>(profile.scale.levels.map(({ value }) => value))
  const known = new Set<string>(competenciesOf(profile).map(({ id }) => id))
  return assessments.flatMap(({ answers }, index) =>
    Object.entries(answers).flatMap(([id, { score }]) => {
      const path = `assessments[${index}].answers.${id}`
      if (!known.has(id)) return [{ path, problem: `is "${id}", which the profile does not have` }]
      if (score === undefined || score === 'not-applicable' || levels.has(score)) return []
      return [{ path: `${path}.score`, problem: `is for level ${score}, which is not there` }]
    }),
  )
}

/** The example as finished assessments, its notes in one language. */
export function exampleAssessments(
  example: Example,
  profile: Profile,
  language: Language,
): readonly SealedAssessment[] {
  return example.assessments.map(({ date, moment, answers }, index) => {
    const id = `voorbeeld-${index + 1}` as AssessmentId
    return {
      status: 'sealed',
      id,
      revision: 1,
      original: id,
      version: 1,
      sequence: index + 1,
      profile: { id: profile.id, version: profile.version },
      date,
      moment: { kind: moment },
      clusters: profile.clusters.map((cluster) => cluster.id),
      answers: answersOf(answers, language),
      sealedAt: `${date}T12:00:00.000Z` as Instant,
    }
  })
}

function answersOf(answers: Example['assessments'][number]['answers'], language: Language) {
  const result = new Map<CompetencyId, Answer>()
  for (const [id, { score, note, doubt }] of Object.entries(answers)) {
    result.set(v.parse(plainIds.competencyId, id), {
      ...(score !== undefined && { score }),
      note: note?.[language] ?? '',
      doubt: doubt ?? false,
      revision: 1,
    })
  }
  return result
}
