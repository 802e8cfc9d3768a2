import * as v from 'valibot'

/** A text by language, a code of BCP 47: `{ nl: 'Luistert', en: 'Listens' }`. */
export type Texts = Readonly<Record<string, string>>

interface Labelled {
  readonly label?: Texts | undefined
  readonly anchor?: Texts | undefined
}

export interface DraftLevel extends Labelled {
  readonly value?: number | undefined
}

interface DraftScale {
  readonly levels?: readonly DraftLevel[] | undefined
  readonly norm?: number | undefined
  readonly notApplicable?: Labelled | undefined
}

/** What frameworks elsewhere call an item by: a UUID, kept so that it goes out as it came in. */
interface Identified {
  readonly id: string
  readonly identifier?: string | undefined
}

export interface DraftCompetency extends Identified {
  readonly text?: Texts | undefined
  readonly plain?: Texts | undefined
  /** By the number of a level. */
  readonly examples?: Readonly<Record<string, Texts>> | undefined
  readonly concepts?: readonly string[] | undefined
}

export interface DraftCluster extends Identified {
  readonly title?: Texts | undefined
  readonly shortTitle?: Texts | undefined
  readonly summary?: Texts | undefined
  readonly description?: Texts | undefined
  readonly competencies: readonly DraftCompetency[]
}

interface DraftTask extends Identified {
  readonly title?: Texts | undefined
}

export interface DraftTaskGroup extends DraftTask {
  readonly tasks: readonly DraftTask[]
}

export interface DraftConcept extends Identified {
  readonly term?: Texts | undefined
  readonly meaning?: Texts | undefined
}

interface Quotation {
  readonly section?: string | undefined
  readonly text?: Texts | undefined
}

/** A profile as it stands in a file, whole or not yet: what is still missing is left out. A whole `Profile` is one too. */
export interface ProfileDraft {
  readonly $schema?: string | undefined
  readonly id?: string | undefined
  readonly identifier?: string | undefined
  readonly version?: string | undefined
  readonly title?: Texts | undefined
  readonly publisher?: string | undefined
  readonly source?:
    | {
        readonly document?: string | undefined
        readonly section?: string | undefined
        readonly note?: Texts | undefined
      }
    | undefined
  readonly people?: Texts | undefined
  readonly headline?: Texts | undefined
  readonly limits?: Quotation | undefined
  readonly quotes?:
    readonly ({ readonly id: string; readonly title?: Texts | undefined } & Quotation)[] | undefined
  readonly explanationOrigin?: Texts | undefined
  readonly scaleOrigin?: Texts | undefined
  readonly scale?: DraftScale | undefined
  readonly clusters?: readonly DraftCluster[] | undefined
  readonly resembles?:
    | readonly {
        readonly id: string
        readonly lines: readonly { readonly id: string; readonly line?: Texts | undefined }[]
      }[]
    | undefined
  readonly taskGroups?: readonly DraftTaskGroup[] | undefined
  readonly concepts?: readonly DraftConcept[] | undefined
}

const texts = v.optional(v.record(v.string(), v.string()))
const text = v.optional(v.string())
const labelled = { label: texts, anchor: texts }
const identified = { id: v.string(), identifier: text }
const quotation = { section: text, text: texts }

const competency = v.object({
  ...identified,
  text: texts,
  plain: texts,
  examples: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
  concepts: v.optional(v.array(v.string())),
})

/** The same for what came out of a file; whether it is a whole profile, `checkProfile` says. */
export const draftSchema: v.GenericSchema<unknown, ProfileDraft> = v.object({
  $schema: text,
  id: text,
  identifier: text,
  version: text,
  title: texts,
  publisher: text,
  source: v.optional(v.object({ document: text, section: text, note: texts })),
  people: texts,
  headline: texts,
  limits: v.optional(v.object(quotation)),
  quotes: v.optional(v.array(v.object({ id: v.string(), title: texts, ...quotation }))),
  explanationOrigin: texts,
  scaleOrigin: texts,
  scale: v.optional(
    v.object({
      levels: v.optional(v.array(v.object({ value: v.optional(v.number()), ...labelled }))),
      norm: v.optional(v.number()),
      notApplicable: v.optional(v.object(labelled)),
    }),
  ),
  clusters: v.optional(
    v.array(
      v.object({
        ...identified,
        title: texts,
        shortTitle: texts,
        summary: texts,
        description: texts,
        competencies: v.array(competency),
      }),
    ),
  ),
  resembles: v.optional(
    v.array(v.object({ id: v.string(), lines: v.array(v.object({ id: v.string(), line: texts })) })),
  ),
  taskGroups: v.optional(
    v.array(
      v.object({
        ...identified,
        title: texts,
        tasks: v.array(v.object({ ...identified, title: texts })),
      }),
    ),
  ),
  concepts: v.optional(v.array(v.object({ ...identified, term: texts, meaning: texts }))),
})
