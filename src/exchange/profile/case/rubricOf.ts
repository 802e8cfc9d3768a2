import { identifierOf } from '../identifiers'
import type { DraftCluster, DraftCompetency, DraftLevel, ProfileDraft, Texts } from '../ProfileDraft'
import { type CaseWriter, linkTo } from './CaseWriter'

type Scale = NonNullable<ProfileDraft['scale']>

/** The scale as a rubric: its first criterion is the scale itself, the others are the examples of one competency each. */
export async function rubricOf(
  writer: CaseWriter,
  scale: Scale,
  clusters: readonly DraftCluster[],
): Promise<object> {
  const { norm, notApplicable } = scale
  const withExamples = clusters
    .flatMap(({ competencies }) => competencies)
    .filter(({ examples = {} }) => Object.keys(examples).length > 0)
  return {
    ...(await headOf(writer, 'scale')),
    CFRubricCriteria: [
      await scaleCriterion(writer, scale),
      ...(await Promise.all(withExamples.map((one) => exampleCriterion(writer, scale, one)))),
    ],
    ...writer.own({ norm, notApplicable }),
  }
}

async function headOf(writer: CaseWriter, id: string): Promise<object> {
  return writer.head(await identifierOf(writer.profile, 'rubric', { id }))
}

async function scaleCriterion(writer: CaseWriter, { levels = [] }: Scale): Promise<object> {
  return {
    ...(await headOf(writer, 'levels')),
    CFRubricCriterionLevels: await Promise.all(
      levels.map(async ({ value, label, anchor }, index) => ({
        ...(await headOf(writer, `levels/${index}`)),
        quality: writer.say(label),
        description: writer.say(anchor),
        score: value,
        position: index + 1,
      })),
    ),
    ...writer.own({
      label: othersOf(
        writer,
        levels.map((level) => [key(level), level.label]),
      ),
      anchor: othersOf(
        writer,
        levels.map((level) => [key(level), level.anchor]),
      ),
    }),
  }
}

async function exampleCriterion(
  writer: CaseWriter,
  { levels = [] }: Scale,
  competency: DraftCompetency,
): Promise<object> {
  const { id, text } = competency
  const identifier = await identifierOf(writer.profile, 'competency', competency)
  const examples = Object.entries(competency.examples ?? {})
  return {
    ...(await headOf(writer, `examples/${id}`)),
    CFItemURI: linkTo({ title: writer.say(text), identifier }),
    CFRubricCriterionLevels: await Promise.all(
      examples.map(async ([level, texts], index) => ({
        ...(await headOf(writer, `examples/${id}/${level}`)),
        quality: writer.say(levels.find(({ value }) => String(value) === level)?.label),
        description: writer.say(texts),
        score: Number(level),
        position: index + 1,
      })),
    ),
    ...writer.own({ examples: othersOf(writer, examples) }),
  }
}

function key({ value }: DraftLevel): string {
  return String(value)
}

/** By level, the languages that have no place in the rubric itself. */
function othersOf(
  writer: CaseWriter,
  texts: readonly (readonly [string, Texts | undefined])[],
): object | undefined {
  const others = texts.flatMap(([level, text]) => {
    const left = writer.others(text)
    return left ? [[level, left] as const] : []
  })
  return others.length > 0 ? Object.fromEntries(others) : undefined
}
