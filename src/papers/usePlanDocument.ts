import type { CalendarDate } from '../lib/calendarDate'
import type { Block, PrintedDocument } from '../domain/printedDocument'
import type { Scale } from '../domain/profile'
import type { ShownGoal } from '../domain/work'
import { oneGoal } from './goalBlocks'
import { useInvitation } from './useInvitation'
import { useReportWords } from './useReportWords'

interface Plan {
  /** Whose it is; empty when that is not said. */
  readonly name: string
  readonly goals: readonly ShownGoal[]
  readonly scale: Scale
}

/** A personal development plan in the language of the screen: a page a goal, with room to write how it went. */
export function usePlanDocument(): (plan: Plan, on: CalendarDate) => PrintedDocument {
  const words = useReportWords()
  const invitation = useInvitation()
  const { t, formats, language } = words
  return ({ name, goals, scale }, on) => {
    const title = name.trim() === '' ? t('plan.title') : t('plan.titleOf', { name: name.trim() })
    const pages = goals.map((goal): readonly Block[] => [
      ...oneGoal(words, goal, scale, 2),
      { type: 'paragraph', text: t('plan.how') },
      { type: 'lines', count: 6 },
      { type: 'paragraph', text: t('plan.next') },
      { type: 'lines', count: 4 },
    ])
    return {
      language,
      title,
      footer: t('footer', { title, date: formats.date(on) }),
      pageWords: { page: t('page'), of: t('pageOf') },
      invitation: invitation('made'),
      blocks: [
        { type: 'heading', level: 1, text: title },
        ...pages.flatMap((page, index): readonly Block[] =>
          index === 0 ? page : [{ type: 'pageBreak' }, ...page],
        ),
      ],
    }
  }
}
