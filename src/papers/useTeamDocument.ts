import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../lib/calendarDate'
import type { PrintedDocument } from '../domain/printedDocument'
import { useFormats } from '../i18n/useFormats'
import { useLanguage } from '../i18n/useLanguage'
import { useInvitation } from './useInvitation'
import { teamBlocks, type TeamSubject } from './teamBlocks'

/** What a team has in common, in words and numbers, in the language of the screen. */
export function useTeamDocument(): (subject: TeamSubject, on: CalendarDate) => PrintedDocument {
  const { t } = useTranslation('team')
  const formats = useFormats()
  const invitation = useInvitation()
  const language = useLanguage()
  return (subject, on) => {
    const title = t('documentTitle')
    const { title: name, version } = subject.profile
    const people = t('people', { count: subject.picture.people, profile: name[language], version })
    return {
      language,
      title,
      footer: t('footer', { title, date: formats.date(on) }),
      pageWords: { page: t('page'), of: t('pageOf') },
      invitation: invitation('made'),
      blocks: [
        { type: 'heading', level: 1, text: title },
        { type: 'paragraph', tone: 'quiet', text: `${people} ${formats.date(on)}.` },
        ...teamBlocks({ t, list: formats.list, language }, subject),
      ],
    }
  }
}
