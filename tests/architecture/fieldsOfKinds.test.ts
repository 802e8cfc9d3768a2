import * as v from 'valibot'
import { expect, test } from 'vitest'
import { reviewSchema } from '../../src/exchange/report/reviewSchema'
import { assessmentRecord } from '../../src/storage/records/assessmentRecord'
import { documentKinds } from '../../src/storage/records/documentRecord'
import { reportRecord } from '../../src/storage/records/reportRecord'
import { fieldOf } from '../support/fieldPlaces'
import { fieldWays } from '../support/fieldWays'
import { schemaLeaves } from '../support/schemaLeaves'

/** What is stored and has no field of its own, with the reason. */
const withoutField: Readonly<Record<string, readonly string[]>> = {
  'an id, or what it belongs to': [
    'assessment.conflictOf',
    'assessment.id',
    'assessment.original',
    'assessment.profile.id',
    'assessment.profile.version',
    'course.programme',
    'evidence.profile',
    'goal.actions.id',
    'goal.profile',
    'hindsight.assessment',
    'person.person',
    'report.fileId',
    'report.id',
    'report.person',
    'report.profile.id',
    'report.profile.version',
    'review.about.date',
    'review.about.person.id',
    'review.about.person.name',
    'review.about.report',
    'review.id',
    'review.profile.id',
    'review.profile.version',
    'review.reviewer.id',
  ],
  'counted or stamped by the app': [
    'assessment.answers.revision',
    'assessment.lastChange',
    'assessment.revision',
    'assessment.sequence',
    'assessment.status',
    'assessment.version',
    'assessment.writers',
    'assignment.startedOn',
    'goal.history.on',
    'hindsight.on',
    'report.repliedOn',
    'review.blind',
    'review.format',
    'review.madeOn',
    'review.side',
  ],
  'from a form that is sent, or a button with an outcome of its own': [
    'assessment.binnedOn',
    'assessment.clusters',
    'assessment.date',
    'assessment.moment.kind',
    'assessment.moment.label',
    'goal.about.id',
    'goal.about.kind',
    'report.sight',
    'teamExport.counted',
    'teamExport.profile',
  ],
  'chosen with the status that it belongs to': ['course.assignments.judged'],
  'as it stands in the file that came in': [
    'report.date',
    'report.kind',
    'report.madeOn',
    'report.name',
    'report.receivedOn',
    'report.scores',
    'report.topics',
  ],
}

const [open] = assessmentRecord.options
const { review, ...others } = documentKinds
const leaves = [
  ...Object.values(others).flatMap(({ kind, entries }) => schemaLeaves(v.object(entries), kind)),
  ...schemaLeaves(v.omit(v.object(review.entries), ['content']), 'review'),
  ...schemaLeaves(reviewSchema, 'review'),
  ...schemaLeaves(v.omit(open, ['lastChange']), 'assessment'),
  'assessment.lastChange',
  ...schemaLeaves(reportRecord, 'report'),
]
const fields = [...new Set(Object.keys(fieldWays).map(fieldOf))]

/** A tick says that something is there, with all that is in it. */
function fills(field: string, leaf: string): boolean {
  if (!field.endsWith('.tick')) return field === leaf
  const holder = field.slice(0, -'.tick'.length)
  return leaf === holder || leaf.startsWith(`${holder}.`)
}

test('all that is stored has a field to write or choose it in, or a reason why not', () => {
  expect(leaves.length).toBeGreaterThan(90)
  const missing = leaves.filter((leaf) => !fields.some((field) => fills(field, leaf)))
  expect(missing.toSorted()).toEqual(Object.values(withoutField).flat().toSorted())
})

test('every field stands for something that is stored', () => {
  expect(fields.filter((field) => !leaves.some((leaf) => fills(field, leaf)))).toEqual([])
})
