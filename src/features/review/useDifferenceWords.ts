import { useTranslation } from 'react-i18next'
import * as v from 'valibot'
import { score } from '../../domain/fields'
import { competenciesOf, type ProfileWording } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { isCalendarDate } from '../../lib/calendarDate'
import { changedPart } from '../../lib/changedPart'
import type { Difference } from '../../lib/json/differences'
import { useScoreWords } from '../../shared/words/useScoreWords'

/** Most letters of a text that is shown: from shortly before the place where it begins to differ. */
const maxLetters = 240

/** The parts of what people hand to one another that have words of their own. */
const parts = [
  'kind',
  'audience',
  'madeOn',
  'name',
  'person',
  'profile',
  'date',
  'moment',
  'clusters',
  'score',
  'note',
  'doubt',
  'remark',
  'earlier',
  'topics',
  'questions',
  'reviews',
  'evidence',
  'goals',
  'assignment',
  'agreements',
  'blind',
  'reviewer',
  'about',
] as const

/** In which of them something lies is said too. */
const containers: ReadonlySet<string> = new Set([
  'profile',
  'earlier',
  'reviews',
  'evidence',
  'goals',
  'assignment',
])

/** What a difference is about, and what stood and stands there, as people read it. */
export function useDifferenceWords(profile: ProfileWording) {
  const { t } = useTranslation('arrival')
  const { date } = useFormats()
  const scoreWords = useScoreWords(profile.scale)
  const competencies = competencyNames(profile, useLocalized())

  /** "Eerdere meting, Score, 1.1 Luistert": where it is, what it is, and of which competency. */
  function about({ path }: Difference): string {
    const [top] = path
    // What else is called so is a detail of something that has a name.
    const named = path.flatMap(
      (step) => parts.find((part) => part === step && (part !== 'kind' || part === top)) ?? [],
    )
    const last = named.at(-1)
    const names = named.filter((name) => name === last || containers.has(name))
    const [competency] = path.filter((step) => competencies.has(step))
    return [
      ...names.map((name) => t(`differs.part.${name}`)),
      ...(last === undefined ? [t('differs.part.other')] : []),
      ...(competency === undefined ? [] : [competencies.get(competency)]),
    ].join(', ')
  }

  function valueWords(value: unknown, other: unknown, name: string | undefined): string {
    if (value === undefined) return t('differs.nothing')
    if (name === 'score') return scoreWords(v.is(score, value) ? value : undefined)
    if (typeof value === 'boolean') return t(value ? 'differs.yes' : 'differs.no')
    return typeof value === 'string' ? textWords(value, textOf(other), name) : itemWords(value)
  }

  function textWords(text: string, other: string, name: string | undefined): string {
    if (text.trim() === '') return t('differs.empty')
    if (isCalendarDate(text)) return date(text)
    const isCode = (name === 'kind' || name === 'audience') && isKnownWord(text)
    if (isCode) return t(`differs.value.${text}`)
    return competencies.get(text) ?? changedPart(text, other, maxLetters)
  }

  /** What is in a list on one side only, by what names it best. */
  function itemWords(item: unknown): string {
    if (Array.isArray(item)) return item.map(itemWords).join(', ')
    if (typeof item !== 'object' || item === null) return String(item)
    const fields = new Map<string, unknown>(Object.entries(item))
    const first = naming.map((field) => fields.get(field)).find((one) => one !== undefined && one !== '')
    if (typeof first === 'string') return textWords(first, '', undefined)
    return first === undefined ? t('differs.something') : itemWords(first)
  }

  return (difference: Difference) => {
    const { path, before, after } = difference
    const name = path.at(-1)
    return {
      about: about(difference),
      before: valueWords(before, after, name),
      after: valueWords(after, before, name),
    }
  }
}

/** By id: "1.1 Luistert". */
function competencyNames(
  profile: ProfileWording,
  localized: ReturnType<typeof useLocalized>,
): ReadonlyMap<string, string> {
  return new Map(competenciesOf(profile).map(({ id, text }) => [String(id), `${id} ${localized(text)}`]))
}

/** By which of its fields something is best named, the best first. */
const naming = ['title', 'aim', 'text', 'label', 'competency', 'reviewer', 'name', 'date', 'reflection']

const knownWords = ['report', 'request', 'supervisor', 'trainer', 'begin', 'midway', 'end', 'own'] as const

function isKnownWord(text: string): text is (typeof knownWords)[number] {
  return knownWords.some((word) => word === text)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
