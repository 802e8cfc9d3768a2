import type { TFunction } from 'i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import type { ProfileFault, ProfilePlace } from '../../exchange/profile/ProfileFault'
import { problemWords } from '../content/faultWords'

/** Of a file, and of what its schema says. */
interface Says {
  readonly t: TFunction<'profileFile'>
  readonly faults: TFunction<'faults'>
}

type Say = Says['t']

/** What is wrong with a profile in a file: the place, and what to do about it. */
export function profileFaultWords({ t, faults }: Says, { place, problem }: ProfileFault): string {
  const why =
    problem.type === 'Other'
      ? t('problem.Other', { problem: problemWords(faults, problem.problem) })
      : t(`problem.${problem.type}`, { text: 'text' in problem ? shown(problem.text) : '' })
  return t('fault', { place: placeWords(t, place), why })
}

const longest = 60

function placeWords(t: Say, place: ProfilePlace): string {
  if (place.in === 'json') return t('place.json', { line: place.line, path: shown(place.path) })
  const tab = shown(place.tab)
  if (place.in === 'tab') {
    return place.column === undefined
      ? t('place.tab', { tab })
      : t('place.column', { tab, column: place.column })
  }
  const cell = `${columnLetters(place.column)}${place.line}`
  return t(tab === '' ? 'place.cellAlone' : 'place.cell', { tab, cell, heading: shown(place.heading) })
}

function shown(text: string): string {
  return sanitizeForDisplay(text, longest)
}

/** 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  const last = String.fromCodePoint(65 + ((column - 1) % 26))
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last
}
