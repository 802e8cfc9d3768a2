import { levels } from '../../../domain/score'

/** What stands in a cell: a plain text, one in a language of its own, a number, or ids with a comma between them. */
type Kind = 'text' | 'texts' | 'number' | 'ids'

/** Something of a profile that has a cell, and what that is called in Dutch and in English. */
export interface Column {
  /** The way to it from what the row is about, with a dot between the steps. */
  readonly path: string
  readonly kind: Kind
  readonly names: readonly [nl: string, en: string]
}

/** One kind of thing, each on a row of its own. What begins with `group.` is about the one that it lies in. */
export interface Tab {
  readonly names: readonly [nl: string, en: string]
  readonly columns: readonly Column[]
}

const column = (path: string, kind: Kind, nl: string, en: string): Column => ({ path, kind, names: [nl, en] })

/** What a profile says of itself: one row for each, its name before it. */
export const aboutFields = [
  column('id', 'text', 'Id van het profiel', 'Id of the profile'),
  column('version', 'text', 'Versie', 'Version'),
  column('title', 'texts', 'Titel', 'Title'),
  column('publisher', 'text', 'Uitgever', 'Publisher'),
  column('people', 'texts', 'Voor wie je werkt, meervoud', 'Whom you work for, plural'),
  column('scale.norm', 'number', 'Norm', 'Norm'),
  column('explanationOrigin', 'texts', 'Van wie de uitleg is', 'Whose explanation it is'),
  column('scaleOrigin', 'texts', 'Van wie de schaal is', 'Whose scale it is'),
  column('source.document', 'text', 'Bron', 'Source'),
  column('source.section', 'text', 'Plaats in de bron', 'Place in the source'),
  column('source.note', 'texts', 'Toelichting bij de bron', 'Note on the source'),
  column('limits.text', 'texts', 'Waar het profiel niet voor is', 'What the profile is not for'),
  column('limits.section', 'text', 'Waar dat staat', 'Where that stands'),
  column('headline', 'texts', 'Kop op het eerste scherm', 'Headline of the first screen'),
  column('identifier', 'text', 'Vast kenmerk', 'Identifier'),
] as const

export const aboutTab = {
  names: ['Profiel', 'Profile'],
  heads: { name: ['Veld', 'Field'], value: ['Waarde', 'Value'] },
} as const

/** What stands in the column of the level where no level is meant. */
export const notApplicable = ['n.v.t.', 'n/a'] as const

export const tabs = {
  scale: {
    names: ['Schaal', 'Scale'],
    columns: [
      column('value', 'text', 'Niveau', 'Level'),
      column('label', 'texts', 'Naam', 'Label'),
      column('anchor', 'texts', 'Omschrijving', 'Anchor'),
    ],
  },
  clusters: {
    names: ['Clusters', 'Clusters'],
    columns: [
      column('id', 'text', 'Cluster', 'Cluster'),
      column('title', 'texts', 'Titel', 'Title'),
      column('shortTitle', 'texts', 'Korte titel', 'Short title'),
      column('summary', 'texts', 'Samenvatting', 'Summary'),
      column('description', 'texts', 'Beschrijving van de uitgever', 'Description by the publisher'),
      column('identifier', 'text', 'Vast kenmerk', 'Identifier'),
    ],
  },
  competencies: {
    names: ['Competenties', 'Competencies'],
    columns: [
      column('group.id', 'text', 'Cluster', 'Cluster'),
      column('id', 'text', 'Competentie', 'Competency'),
      column('text', 'texts', 'Tekst', 'Text'),
      column('plain', 'texts', 'In gewone taal', 'In plain words'),
      ...levels.map((level) =>
        column(`examples.${level}`, 'texts', `Voorbeeld niveau ${level}`, `Example level ${level}`),
      ),
      column('concepts', 'ids', 'Begrippen', 'Concepts'),
      column('identifier', 'text', 'Vast kenmerk', 'Identifier'),
    ],
  },
  tasks: {
    names: ['Taken', 'Tasks'],
    columns: [
      column('group.id', 'text', 'Groep', 'Group'),
      column('group.title', 'texts', 'Titel van de groep', 'Title of the group'),
      column('id', 'text', 'Taak', 'Task'),
      column('title', 'texts', 'Titel', 'Title'),
      column('identifier', 'text', 'Vast kenmerk', 'Identifier'),
      column('group.identifier', 'text', 'Vast kenmerk van de groep', 'Identifier of the group'),
    ],
  },
  concepts: {
    names: ['Begrippen', 'Concepts'],
    columns: [
      column('id', 'text', 'Begrip', 'Concept'),
      column('term', 'texts', 'Woord', 'Term'),
      column('meaning', 'texts', 'Betekenis', 'Meaning'),
      column('identifier', 'text', 'Vast kenmerk', 'Identifier'),
    ],
  },
  resembles: {
    names: ['Lijkt op elkaar', 'Look-alikes'],
    columns: [
      column('group.id', 'text', 'Groep', 'Group'),
      column('id', 'text', 'Competentie', 'Competency'),
      column('line', 'texts', 'Wat haar anders maakt', 'What sets it apart'),
    ],
  },
  quotes: {
    names: ['Citaten', 'Quotations'],
    columns: [
      column('id', 'text', 'Citaat', 'Quotation'),
      column('section', 'text', 'Plaats in de bron', 'Place in the source'),
      column('title', 'texts', 'Titel', 'Title'),
      column('text', 'texts', 'Tekst', 'Text'),
    ],
  },
} as const satisfies Readonly<Record<string, Tab>>

export type TabName = keyof typeof tabs

export const tabNames = Object.keys(tabs).filter((name): name is TabName => name in tabs)

/** What a name is known by: letters and digits alone, small. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
