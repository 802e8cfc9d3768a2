import type { Language } from '../../../domain/text'
import { csvText } from '../../csv/csvText'
import type { Loss } from '../Loss'
import type { ProfileDraft, Texts } from '../ProfileDraft'
import { lostInMoodle } from './lostInMoodle'
import { moodleColumns, shortNameLength } from './moodleColumns'

/**
 * A whole profile as the CSV that Moodle's *Import competency framework* takes (tool_lpimportcsv, 14 columns, with commas): the framework,
 * below it the clusters, and below each its competencies. Moodle knows one language, and of a scale only the names of its levels.
 * @returns what there is no place for as well.
 */
export function draftToMoodle(
  draft: ProfileDraft,
  language: Language,
): { readonly text: string; readonly lost: readonly Loss[] } {
  const say = (texts: Texts | undefined) => texts?.[language] ?? Object.values(texts ?? {})[0] ?? ''
  const { id = '', title, scale, clusters = [] } = draft
  const levels = scale?.levels ?? []
  const framework = row({
    idnumber: id,
    ...named(say(title)),
    scalevalues: levels.map(({ label }) => say(label).replaceAll(',', ';')).join(','),
    scaleconfiguration: scaleConfiguration(
      levels.map(({ value = 0 }) => value),
      scale?.norm ?? 0,
    ),
    isframework: '1',
    taxonomies: 'domain,competency,competency,competency',
  })
  const items = clusters.flatMap((cluster) => [
    row({ idnumber: clusterId(cluster.id), ...named(say(cluster.title), say(cluster.summary)) }),
    ...cluster.competencies.map((one) =>
      row({ parentidnumber: clusterId(cluster.id), idnumber: one.id, ...named(say(one.text)) }),
    ),
  ])
  const head = moodleColumns.map(({ heading }) => heading)
  return {
    text: csvText([head, framework, ...items], { separator: ',', decimal: '.' }),
    lost: lostInMoodle(draft),
  }
}

/** All rows of a framework share one space of ids, in which a cluster `1` and a competency `1` would be the same. */
function clusterId(id: string): string {
  return `cluster-${id}`
}

type Cells = Partial<Record<(typeof moodleColumns)[number]['name'], string>>

function row(cells: Cells): readonly string[] {
  return moodleColumns.map(({ name }) => cells[name] ?? '')
}

/** A name longer than Moodle keeps is cut there, and stands whole in the description (HTML). */
function named(text: string, more = ''): Cells {
  const isLong = text.length > shortNameLength
  const paragraphs = [...(isLong ? [text] : []), ...(more === '' ? [] : [more])]
  const shortname = isLong ? `${text.slice(0, shortNameLength - 1).trimEnd()}…` : text
  return {
    shortname,
    description: paragraphs.map((one) => `<p>${escaped(one)}</p>`).join(''),
    descriptionformat: '1',
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Which level somebody has when nothing was said, the lowest; and from which on somebody is proficient, the norm. */
function scaleConfiguration(values: readonly number[], norm: number): string {
  const levels = values.flatMap((value, index) => {
    const isDefault = index === 0
    const isProficient = value >= norm
    return isDefault || isProficient
      ? [{ id: index + 1, scaledefault: isDefault ? 1 : 0, proficient: isProficient ? 1 : 0 }]
      : []
  })
  return JSON.stringify([{ scaleid: '1' }, ...levels])
}
