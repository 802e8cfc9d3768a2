import * as v from 'valibot'
import { assessmentId, competencyId } from '../../domain/fields'
import type { AssessmentId } from '../../domain/assessment'
import { reviewId } from '../../exchange/report/schemas'
import type { Draft } from './Draft'

/*
 * What somebody chose for their reports, for next time: which parts, never the words in them. It lies in localStorage, with the
 * preferences: it is true of one device, and erasing takes it along.
 */
const key = 'groeispiegel.report-choices'

/** Reports of more assessments than these are not remembered. */
const most = 20

const names = v.array(v.string())

/** What was let stand of what looks like a person is asked again. */
const choices = v.object({
  audience: v.picklist(['supervisor', 'trainer']),
  earlier: v.picklist(['none', 'previous', 'all']),
  notes: v.array(competencyId),
  doubts: v.boolean(),
  topics: v.array(competencyId),
  reviews: v.array(reviewId),
  evidence: v.exactOptional(names),
  goals: v.exactOptional(names),
  assignment: v.exactOptional(v.boolean()),
  pride: v.exactOptional(v.boolean()),
  paper: v.picklist(['report', 'pages', 'sheet']),
})

const remembered = v.fallback(v.array(v.tuple([assessmentId, choices])), [])

/** By assessment, the one that was changed last first; empty where the browser keeps nothing. */
export function rememberedDrafts(): ReadonlyMap<AssessmentId, Draft> {
  return new Map(stored().map(([id, chosen]) => [id, { ...chosen, kept: [] }]))
}

/** Remembers what was chosen for the report of this assessment; where the browser keeps nothing, until the tab closes. */
export function rememberDraft(id: AssessmentId, { kept: _asked, ...chosen }: Draft): void {
  const others = stored().filter(([one]) => one !== id)
  const all = [[id, chosen], ...others].slice(0, most)
  try {
    localStorage.setItem(key, JSON.stringify(all))
  } catch {
    // The choices stand on the screen.
  }
}

function stored(): v.InferOutput<typeof remembered> {
  try {
    return v.parse(remembered, JSON.parse(localStorage.getItem(key) ?? '[]'))
  } catch {
    return []
  }
}
