import fc from 'fast-check'
import type { ProfileDraft, Texts } from '../../src/exchange/profile/ProfileDraft'
import { levels, levelsOnAScale } from '../../src/domain/score'

const fields = <T>(given: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(given, { noNullPrototype: true })

/** What tables and programs stumble over, among what people write. */
const awkward = [
  '=1+1',
  '-1',
  "'=x",
  '1.10',
  '01-02',
  'a;b,c',
  'zegt "ja"',
  'een\ntwee',
  '_x0041_',
  '&lt;',
  'Clusters',
]

const anyText = fc.oneof(
  fc.constantFrom(...awkward),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.trim())
    .filter((text) => text !== ''),
)

/** In both languages of the app, in one, or in one that it does not speak. */
const anyTexts = fc
  .tuple(fc.constantFrom(['nl', 'en'], ['nl'], ['en', 'fy'], ['de']), anyText, anyText)
  .map(([[first = 'nl', second], one, other]) => ({
    [first]: one,
    ...(second !== undefined && { [second]: other }),
  }))

const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,6}$/)
const ids = (max: number) => fc.uniqueArray(anyId, { minLength: 1, maxLength: max })

const anyScale = fc
  .subarray([...levels], { minLength: levelsOnAScale.min, maxLength: levelsOnAScale.max })
  .chain((values) =>
    fields({
      levels: fc.tuple(
        ...values.map((value) => fields({ value: fc.constant(value), label: anyTexts, anchor: anyTexts })),
      ),
      norm: fc.constantFrom(...values),
      notApplicable: fields({ label: anyTexts, anchor: anyTexts }),
    }),
  )

/** A whole profile as a file has it: small, with awkward words, and with each optional part there or not. */
export const anyProfile: fc.Arbitrary<ProfileDraft> = fc
  .record({
    clusters: ids(3),
    competencies: ids(6),
    tasks: ids(4),
    groups: ids(2),
    concepts: ids(3),
    quotes: ids(2),
    scale: anyScale,
    says: fc.array(anyTexts, { minLength: 60, maxLength: 60 }),
    plain: fc.array(anyText, { minLength: 8, maxLength: 8 }),
    has: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  })
  .map(profileOf)

type Parts = Readonly<
  Record<'clusters' | 'competencies' | 'tasks' | 'groups' | 'concepts' | 'quotes', readonly string[]>
> & {
  readonly scale: NonNullable<ProfileDraft['scale']>
  readonly says: readonly Texts[]
  readonly plain: readonly string[]
  readonly has: readonly boolean[]
}

function profileOf({ scale, says, plain, has, ...ids_ }: Parts): ProfileDraft {
  let said = 0
  const text = () => says[(said += 1) % says.length] ?? { nl: 'x' }
  const word = (index: number) => plain[index] ?? 'x'
  const cut = (all: readonly string[], into: number, at: number) =>
    all.filter((_, index) => index % into === at % into)
  const { clusters, competencies, tasks, groups, concepts, quotes } = ids_
  const numbers = (scale.levels ?? []).slice(1).map(({ value }) => String(value))
  const filledClusters = clusters.slice(0, competencies.length)
  const filledGroups = groups.slice(0, tasks.length)
  return {
    id: 'profiel-1',
    version: word(0),
    title: text(),
    publisher: word(1),
    ...(has[6] && { source: { document: word(2), ...(has[7] && { section: word(3), note: text() }) } }),
    ...(has[0] && { limits: { section: word(4), text: text() } }),
    ...(has[1] && { scaleOrigin: text(), explanationOrigin: text(), people: text(), headline: text() }),
    ...(has[2] && { quotes: quotes.map((id) => ({ id, section: word(5), title: text(), text: text() })) }),
    scale,
    clusters: filledClusters.map((id, at) => ({
      id,
      title: text(),
      shortTitle: text(),
      ...(has[8] && { summary: text() }),
      ...(has[3] && { description: text() }),
      competencies: cut(competencies, filledClusters.length, at).map((one) => ({
        id: one,
        text: text(),
        ...(has[9] && { plain: text() }),
        ...(has[10] && { examples: Object.fromEntries(numbers.map((level) => [level, text()])) }),
        ...(has[4] && { concepts: [...concepts] }),
      })),
    })),
    ...(has[5] && {
      resembles: [{ id: 'op-elkaar', lines: competencies.slice(0, 2).map((id) => ({ id, line: text() })) }],
    }),
    ...(has[11] && {
      taskGroups: filledGroups.map((id, at) => ({
        id,
        title: text(),
        tasks: cut(tasks, filledGroups.length, at).map((one) => ({ id: one, title: text() })),
      })),
    }),
    concepts: concepts.map((id) => ({ id, term: text(), meaning: text() })),
  }
}
