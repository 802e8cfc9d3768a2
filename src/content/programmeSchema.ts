import * as v from 'valibot'
import { count, plainId, plainIds } from '../domain/fields'
import { areUnique } from '../lib/areUnique'
import { filledText, listOf, localizedText, source } from './schemas'

const amount = v.pipe(v.number(), v.minValue(0, 'is below zero'))

const assignment = v.object({
  id: plainId,
  part: localizedText,
  title: localizedText,
  mandatory: v.boolean(),
  kind: v.optional(v.picklist(['self-assessment', 'e-learning'])),
  when: v.optional(v.picklist(['before', 'after'])),
})

const module = v.object({
  id: plainIds.moduleId,
  title: localizedText,
  form: localizedText,
  exemptFor: v.array(filledText),
  content: v.optional(v.array(v.object({ part: localizedText, items: v.array(localizedText) }))),
  assignments: listOf(assignment),
})

const session = v.object({
  id: plainId,
  label: filledText,
  title: v.optional(localizedText),
  module: plainIds.moduleId,
  days: v.optional(v.array(count)),
  elsewhere: v.optional(plainIds.moduleId),
  topics: v.array(localizedText),
  coversTasks: v.array(plainIds.taskId),
  coversClusters: v.array(plainIds.clusterId),
})

const outcome = v.object({
  id: plainId,
  module: plainIds.moduleId,
  day: count,
  text: localizedText,
  sameAs: v.optional(plainId),
})

const test = v.object({
  id: plainId,
  title: localizedText,
  about: v.optional(localizedText),
  resits: v.optional(count),
  resitFeeEur: amount,
})

const paragraphs = v.optional(v.array(localizedText))

/** `data/programmes/*.json` */
export const programmeSchema = v.pipe(
  v.object({
    $schema: v.optional(v.string()),
    id: plainIds.programmeId,
    version: filledText,
    title: localizedText,
    publisher: filledText,
    profile: plainIds.profileId,
    source,
    audience: paragraphs,
    environment: paragraphs,
    certificate: v.optional(localizedText),
    modules: v.pipe(
      listOf(module),
      v.check(
        (modules) => areUnique(modules.flatMap(({ assignments }) => assignments.map(({ id }) => id))),
        'have an assignment id twice',
      ),
    ),
    sessions: listOf(session),
    outcomes: listOf(outcome),
    tests: listOf(test),
    testsFeeEur: amount,
    testsHours: count,
    testsSignUp: v.optional(localizedText),
    testsJudged: v.optional(localizedText),
    registration: v.object({
      site: v.optional(filledText),
      steps: listOf(v.object({ id: plainId, text: localizedText })),
      renewalYears: count,
      rules: paragraphs,
      after: v.optional(localizedText),
    }),
  }),
  v.check(({ modules, sessions, outcomes }) => {
    const known = new Set(modules.map(({ id }) => id))
    const named = sessions.flatMap(({ elsewhere }) => elsewhere ?? [])
    return (
      [...sessions, ...outcomes].every((one) => known.has(one.module)) && named.every((id) => known.has(id))
    )
  }, 'has a session or an outcome of a module that does not exist'),
  v.check(
    ({ outcomes }) =>
      outcomes.every(({ sameAs = '' }) => !sameAs || outcomes.some(({ id }) => id === sameAs)),
    'has an outcome that is the same as one that does not exist',
  ),
)
