import * as v from 'valibot'
import { plainId, plainIds } from '../domain/fields'
import { areUnique } from '../lib/areUnique'
import { filledText, listOf, localizedText, source } from './schemas'

const amount = v.pipe(v.number(), v.minValue(0, 'is below zero'))
const count = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1, 'is below one'))

const assignment = v.object({
  id: plainId,
  part: localizedText,
  title: localizedText,
  mandatory: v.boolean(),
  kind: v.optional(v.literal('self-assessment')),
})

const module = v.object({
  id: plainIds.moduleId,
  title: localizedText,
  form: localizedText,
  exemptFor: v.array(filledText),
  assignments: listOf(assignment),
})

const session = v.object({
  id: plainId,
  label: filledText,
  module: plainIds.moduleId,
  topics: v.array(localizedText),
  coversTasks: v.array(plainIds.taskId),
  coversClusters: v.array(plainIds.clusterId),
})

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
    modules: v.pipe(
      listOf(module),
      v.check(
        (modules) => areUnique(modules.flatMap(({ assignments }) => assignments.map(({ id }) => id))),
        'have an assignment id twice',
      ),
    ),
    sessions: listOf(session),
    outcomes: listOf(v.object({ id: plainId, module: plainIds.moduleId, day: count, text: localizedText })),
    tests: listOf(v.object({ id: plainId, title: localizedText, resitFeeEur: amount })),
    testsFeeEur: amount,
    testsHours: count,
    registration: v.object({
      steps: listOf(v.object({ id: plainId, text: localizedText })),
      renewalYears: count,
    }),
  }),
  v.check(({ modules, sessions, outcomes }) => {
    const known = new Set(modules.map(({ id }) => id))
    return [...sessions, ...outcomes].every((one) => known.has(one.module))
  }, 'has a session or an outcome of a module that does not exist'),
)
