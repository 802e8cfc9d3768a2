import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import type { About, Goal } from '../../domain/documents/goal'
import { competenciesOf } from '../../domain/profile'
import type { Programme } from '../../domain/programme'
import type { LocalizedText } from '../../domain/text'
import { useLocalized } from '../../i18n/useLanguage'
import { useAboutNow, useGoalIds } from '../../shared/goals/useAboutNow'

/**
 * What a goal is about, in words: "Competentie 3.2: …". What has another number by now is named by that; what the profile no
 * longer has, by its words of then, and what the course no longer has, by its number.
 */
export function useAboutWords(programmes: readonly Programme[]): (about: About) => string {
  const { t } = useTranslation(['plan', 'versions'])
  const localized = useLocalized()
  const textOf = useTextOf(programmes)
  const now = useAboutNow()
  const { textOfThen } = useGoalIds()
  return (about) => {
    const { kind, id } = now(about)
    const text = textOf({ kind, id })
    if (text) return t(`about.${kind}`, { id, text: localized(text) })
    const before = kind === 'competency' || kind === 'cluster' ? textOfThen(id) : undefined
    if (!before) return t(`about.unknown.${kind}`, { id })
    return t('versions:goneFrom', { what: t(`about.${kind}`, { id, text: localized(before) }) })
  }
}

/** What a goal is called in a list: its aim, or what it is about as long as there is none. */
export function goalName({ aim, about }: Goal, words: (about: About) => string): string {
  return aim.trim() || words(about)
}

/** The words of the profile or the course, without anything around them. */
export function useTextOf(programmes: readonly Programme[]): (about: About) => LocalizedText | undefined {
  const profile = useProfile()
  return ({ kind, id }) => {
    const has = (one: { readonly id: string }) => one.id === id
    switch (kind) {
      case 'competency':
        return competenciesOf(profile).find(has)?.text
      case 'cluster':
        return profile.clusters.find(has)?.title
      case 'task':
        return profile.taskGroups.flatMap(({ tasks }) => tasks).find(has)?.title
      case 'outcome':
        return programmes.flatMap(({ outcomes }) => outcomes).find(has)?.text
    }
  }
}
