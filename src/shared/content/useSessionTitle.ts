import type { Session } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'

/** What a day of the course is about, in a few words; its label, such as "MC 1 dag 2", where nobody knows. */
export function useSessionTitle(): (session: Session) => string {
  const localized = useLocalized()
  return ({ title, topics: [topic], label }) => {
    const words = title ?? topic
    return words ? localized(words) : label
  }
}
