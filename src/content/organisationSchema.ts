import * as v from 'valibot'
import { count, day } from '../domain/fields'
import { ownColours } from './ownColours'
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

/** It has to fit in the title of a tab and below an icon. */
const shortText = v.pipe(filledText, v.maxLength(30, 'is longer than 30 characters'))

/** A file beside this one. */
const picture = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*\.(svg|png|webp)$/, 'is not a picture in the data folder'),
)

/** Parts of the app that not everybody needs; each is there unless this says false. */
const parts = v.object({
  course: v.optional(v.boolean()),
  assignment: v.optional(v.boolean()),
  register: v.optional(v.boolean()),
  team: v.optional(v.boolean()),
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
  /** What this copy of the app is called. */
  appName: v.optional(shortText),
  headline: v.optional(localizedText),
  /** What the people are called that its users work for, more than one of them. */
  people: v.optional(localizedText),
  logo: v.optional(picture),
  colours: v.optional(ownColours),
  contact: v.optional(contact),
  professionalCode: v.optional(webAddress),
  privacyStatement: v.optional(webAddress),
  register: v.optional(webAddress),
  learningEnvironment: v.optional(webAddress),
  neverBlackened: v.optional(v.array(filledText)),
  parts: v.optional(parts),
  accessibility: v.optional(accessibility),
})

export type Organisation = v.InferOutput<typeof organisationSchema>
