import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import type { About, Goal } from '../../domain/documents/goal'
import { competenciesOf } from '../../domain/profile'
import type { Programme } from '../../domain/programme'
import type { LocalizedText } from '../../domain/text'
import { useLocalized } from '../../i18n/useLanguage'

/** What a goal is about, in words: "Competentie 3.2: …". What the profile or the course no longer has keeps its number. */
export function useAboutWords(programmes: readonly Programme[]): (about: About) => string {
  const { t } = useTranslation('plan')
  const localized = useLocalized()
  const textOf = useTextOf(programmes)
  return (about) => {
    const text = textOf(about)
    const { kind, id } = about
    return text ? t(`about.${kind}`, { id, text: localized(text) }) : t(`about.unknown.${kind}`, { id })
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
