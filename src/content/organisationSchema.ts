import * as v from 'valibot'
import { count, day } from '../domain/fields'
import { filledText, localizedText } from './schemas'

const webAddress = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s/]+\.[^\s]+$/, 'is not an address that begins with https://'),
)

const contact = v.object({
  email: v.optional(v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@.]+\.[^\s@]+$/, 'is not an email address'))),
  telephone: v.optional(filledText),
  page: v.optional(webAddress),
  answerInWorkingDays: v.optional(count),
})

/** What does not meet a criterion of WCAG, in the words of whoever offers the app. */
const fault = v.object({
  criterion: v.pipe(
    v.string(),
    v.regex(/^\d\.\d\.\d{1,2}$/, 'is not the number of a criterion, such as 1.4.3'),
  ),
  what: localizedText,
  consequence: localizedText,
  reason: localizedText,
  alternative: localizedText,
  repairedBy: v.optional(day),
})

const accessibility = v.object({
  status: v.optional(v.picklist(['full', 'partial', 'first-measures', 'none'])),
  drawnUpOn: v.optional(day),
  revisedOn: v.optional(day),
  examined: v.optional(
    v.object({ by: filledText, on: day, method: localizedText, report: v.optional(webAddress) }),
  ),
  faults: v.optional(v.array(fault)),
  register: v.optional(webAddress),
})

/** `data/organisation.json`: who offers this copy of the app, as far as they want to say. */
export const organisationSchema = v.object({
  $schema: v.optional(v.string()),
  name: v.optional(filledText),
  contact: v.optional(contact),
  professionalCode: v.optional(webAddress),
  accessibility: v.optional(accessibility),
})

export type Organisation = v.InferOutput<typeof organisationSchema>
