import * as v from 'valibot'
import { historyFault } from '../../src/content/historyFault'
import { historySchema, type HistoryContent } from '../../src/content/historySchema'
import type { ProfileHistory } from '../../src/content/loadHistory'
import { profileSchema } from '../../src/content/profileSchema'
import type { Profile } from '../../src/domain/profile'
import { wordingOf } from '../../src/domain/wordingOf'

/*
 * An invented profile in two versions, with every kind of change between them: the same, reworded, moved, split, merged, gone
 * and new; other labels and another norm too.
 */

const said = (text: string) => ({ nl: text, en: `${text} (en)` })

interface Words {
  readonly version: string
  readonly norm: number
  readonly label: string
  /** By cluster, the words of each competency. */
  readonly clusters: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const before = profileOf({
  version: '1.0.0',
  norm: 4,
  label: 'Vroeger',
  clusters: {
    a: { 'a.1': 'Luistert', 'a.2': 'Vraagt door' },
    b: { 'b.1': 'Plant', 'b.2': 'Ordent', 'b.3': 'Faxt' },
    c: { 'c.1': 'Schrijft', 'c.2': 'Rekent en tekent', 'c.3': 'Leest' },
    d: { 'd.1': 'Reist', 'd.2': 'Rust' },
  },
})

export const after = profileOf({
  version: '2.0.0',
  norm: 3,
  label: 'Nu',
  clusters: {
    a: { 'a.1': 'Luistert', 'a.2': 'Vraagt vriendelijk door' },
    b: { 'b.12': 'Plant en ordent', 'b.4': 'Mailt' },
    c: { 'c.1': 'Schrijft', 'c.4': 'Rekent', 'c.5': 'Tekent', 'c.3': 'Leest', 'c.6': 'Reist' },
    d: { 'd.2': 'Rust' },
  },
})

/** What leads from the first to the second, as it stands in a file. */
export const theirHistory: HistoryContent = v.parse(historySchema, {
  profile: before.id,
  versions: [
    {
      ...pastOf(before),
      next: {
        version: after.version,
        scale: 'reworded',
        same: ['a.1', 'c.1', 'c.3', 'd.2'],
        reworded: ['a.2'],
        moved: [{ from: 'd.1', to: 'c.6' }],
        split: [{ from: 'c.2', to: ['c.4', 'c.5'] }],
        merged: [{ from: ['b.1', 'b.2'], to: 'b.12' }],
        gone: ['b.3'],
        new: ['b.4'],
      },
    },
  ],
})

/** The same as the app has it. */
export const steps: ProfileHistory['steps'] = theirHistory.versions.map(({ version, next }) => {
  const { version: to, ...changes } = next
  return { from: version, to, changes }
})

/** A profile without its id, as a history holds it. */
export function pastOf(profile: Profile): object {
  const { id: _profile, ...past } = wordingOf(profile)
  return past
}

/** Where this history goes wrong, if it does. */
export function faultIn(history: unknown, profile = after) {
  return historyFault(v.parse(historySchema, history), profile)
}

function profileOf({ version, norm, label, clusters }: Words): Profile {
  const labelled = (value: string) => ({
    label: said(`${label} ${value}`),
    anchor: said(`${label} doe ik ${value}`),
  })
  return v.parse(profileSchema, {
    id: 'uitgevonden',
    version,
    title: said('Uitgevonden profiel'),
    publisher: 'Uitgever',
    source: { document: 'Document', section: '1', note: said('Om te proberen') },
    scale: {
      levels: ['een', 'twee', 'drie', 'vier', 'vijf'].map((word, index) => ({
        value: index + 1,
        ...labelled(word),
      })),
      norm,
      notApplicable: labelled('niet'),
    },
    clusters: Object.entries(clusters).map(([id, competencies]) => ({
      id,
      title: said(`Cluster ${id}`),
      shortTitle: said(`Kort ${id}`),
      summary: said(`Waar ${id} over gaat`),
      competencies: Object.entries(competencies).map(([number, text]) => ({
        id: number,
        text: said(text),
        plain: said(text),
        examples: { '2': said('Twee'), '3': said('Drie'), '4': said('Vier'), '5': said('Vijf') },
      })),
    })),
    taskGroups: [{ id: 'groep', title: said('Groep'), tasks: [{ id: '1', title: said('Taak') }] }],
    concepts: [{ id: 'begrip', term: said('Begrip'), meaning: said('Betekenis') }],
  })
}
