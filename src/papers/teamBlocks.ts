import type { TFunction } from 'i18next'
import type { ProfileWording } from '../domain/profile'
import type { Programme } from '../domain/programme'
import { levels } from '../domain/score'
import { helpfulSessions, minimumGroupSize, type TeamCluster, type TeamPicture } from '../domain/team'
import type { Language } from '../domain/text'
import type { Block } from '../domain/printedDocument'

/** How a picture of a team says things, in the language of the screen. */
export interface TeamWords {
  readonly t: TFunction<'team'>
  readonly list: (names: readonly string[]) => string
  readonly language: Language
}

export interface TeamSubject {
  readonly profile: ProfileWording
  readonly picture: TeamPicture
  /** Courses of this profile. */
  readonly programmes: readonly Programme[]
}

/** What a team has in common: how many people stand where, what they share, and which days go with it. */
export function teamBlocks(words: TeamWords, subject: TeamSubject): readonly Block[] {
  const { t } = words
  const { clusters } = subject.picture
  const behind = clusters.filter(({ counted }) => counted && counted.atNorm < counted.of).length
  return [
    { type: 'paragraph', tone: 'lead', text: behind > 0 ? t('lead', { count: behind }) : t('leadAll') },
    spread(words, subject),
    clusterTable(words, subject),
    ...topicBlocks(words, subject),
    ...sessionBlocks(words, subject),
    { type: 'paragraph', tone: 'quiet', text: t('note', { min: minimumGroupSize }) },
  ]
}

/** The same as the table says, for the eye. */
function spread({ t, list, language }: TeamWords, { profile, picture }: TeamSubject): Block {
  const people = (counts: readonly number[]) =>
    list(profile.scale.levels.map(({ value }, index) => t('spreadAt', { value, people: counts[index] ?? 0 })))
  return {
    type: 'bars',
    ticks: profile.scale.levels.map(({ value }) => String(value)),
    panels: picture.clusters.map(({ cluster, counted }) => {
      const name = cluster.shortTitle[language]
      if (!counted) return { name, note: t('tooFew'), counts: [], alternative: '' }
      const { atNorm, of, spread: counts } = counted
      const note = t('spreadNorm', { count: atNorm, of })
      return { name, note, counts, alternative: t('spread', { name, people: people(counts) }) }
    }),
  }
}

function clusterTable({ t, language }: TeamWords, { profile, picture }: TeamSubject): Block {
  const cells = ({ counted }: TeamCluster) =>
    counted
      ? [...counted.spread.map(String), t('atNormOf', { count: counted.atNorm, of: counted.of })]
      : [...levels.map(() => ''), t('tooFew')]
  return {
    type: 'table',
    caption: t('table'),
    columns: [
      { text: t('columns.cluster'), width: 4 },
      ...profile.scale.levels.map(({ value }) => ({ text: String(value), width: 1, align: 'end' }) as const),
      { text: t('atNorm'), width: 2, align: 'end' },
    ],
    rows: picture.clusters.map((one) => [one.cluster.shortTitle[language], ...cells(one)]),
  }
}

function topicBlocks({ t, language }: TeamWords, { picture }: TeamSubject): readonly Block[] {
  const items = picture.topics.map(({ competency, below, of }) =>
    t('topic', { number: competency.id, text: competency.text[language], below, of }),
  )
  return [
    { type: 'heading', level: 2, text: t('topics') },
    items.length > 0
      ? { type: 'list', marker: 'bullet', items }
      : { type: 'paragraph', text: t('topicsNone') },
  ]
}

function sessionBlocks(
  { t, list, language }: TeamWords,
  { programmes, picture }: TeamSubject,
): readonly Block[] {
  const items = programmes.flatMap((programme) =>
    helpfulSessions(programme, picture).map(({ session, clusters }) => {
      const names = clusters.map(({ cluster }) => cluster.shortTitle[language])
      const { label, elsewhere: module } = session
      const named = module ? t('elsewhere', { label, module }) : label
      return t('session', { label: named, clusters: list(names) })
    }),
  )
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: t('sessions') },
    { type: 'list', marker: 'bullet', items },
  ]
}
