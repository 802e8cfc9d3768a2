import type { TFunction } from 'i18next'
import type { ClusterWording, ProfileWording } from '../domain/profile'
import type { Programme } from '../domain/programme'
import {
  helpfulSessions,
  minimumGroupSize,
  strongClusters,
  type TeamCluster,
  type TeamPicture,
} from '../domain/team'
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
  return [
    { type: 'paragraph', tone: 'lead', text: lead(words, subject) },
    pictureOf(words, subject),
    clusterTable(words, subject),
    ...topicBlocks(words, subject),
    ...sessionBlocks(words, subject),
    ...leftOutBlocks(words, subject),
    { type: 'paragraph', tone: 'quiet', text: t('note', { min: minimumGroupSize }) },
  ]
}

/** What does not count, because not everybody was asked it like this. */
function leftOutBlocks({ t, list }: TeamWords, { picture: { leftOut } }: TeamSubject): readonly Block[] {
  if (leftOut.length === 0) return []
  const text = t('leftOut', { count: leftOut.length, list: list(leftOut.map(({ id }) => id)) })
  return [{ type: 'paragraph', text }]
}

/** What the team can do. */
function lead({ t, list, language }: TeamWords, { picture, profile }: TeamSubject): string {
  const strong = strongClusters(picture)
  const { norm } = profile.scale
  if (strong.length === 0) return t('leadNone', { norm })
  if (strong.length === picture.clusters.length) return t('leadAll', { norm })
  return t('lead', { norm, list: list(strong.map(({ shortTitle }) => shortTitle[language])) })
}

/** What the three bands are called, the lowest first. */
export function bandNames({ t }: Pick<TeamWords, 't'>, norm: number): readonly [string, string, string] {
  return [
    t('band.below', { low: norm - 1 }),
    t('band.near', { low: norm - 1, norm }),
    t('band.atNorm', { norm }),
  ]
}

/** The same as the table says, for the eye. */
function pictureOf(words: TeamWords, { profile, picture }: TeamSubject): Block {
  const { t, language } = words
  const { norm } = profile.scale
  return {
    type: 'bars',
    ticks: bandNames(words, norm),
    panels: picture.clusters.map(({ cluster, counted }) => {
      const name = nameOf(words, cluster)
      if (!counted) return { name, note: t('tooFew'), counts: [], alternative: '' }
      const { below, near, atNorm, of } = counted
      const alternative = t('spread', {
        name: cluster.shortTitle[language],
        below,
        near,
        atNorm,
        low: norm - 1,
        norm,
      })
      return {
        name,
        note: t('spreadNorm', { count: atNorm, of }),
        counts: [below, near, atNorm],
        alternative,
      }
    }),
  }
}

function clusterTable(words: TeamWords, { profile, picture }: TeamSubject): Block {
  const { t } = words
  const cells = ({ counted }: TeamCluster) =>
    counted
      ? [counted.below, counted.near, counted.atNorm, counted.of].map(String)
      : ['', '', '', t('tooFew')]
  return {
    type: 'table',
    caption: t('table'),
    columns: [
      { text: t('columns.cluster'), width: 4 },
      ...bandNames(words, profile.scale.norm).map((text) => ({ text, width: 1.4, align: 'end' }) as const),
      { text: t('columns.of'), width: 1.6, align: 'end' },
    ],
    rows: picture.clusters.map((one) => [nameOf(words, one.cluster), ...cells(one)]),
  }
}

/** "1 Vertrouwen" */
function nameOf({ language }: TeamWords, { id, shortTitle }: ClusterWording): string {
  return `${id} ${shortTitle[language]}`
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
