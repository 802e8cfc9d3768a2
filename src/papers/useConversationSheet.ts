import { byChange } from '../domain/growth'
import { competenciesOf } from '../domain/profile'
import { growthIn, type Report } from '../domain/report'
import { isLevel } from '../domain/score'
import { untied } from '../domain/untied'
import type { Block, PrintedDocument } from '../domain/printedDocument'
import { useInvitation } from './useInvitation'
import { useReportWords, type ReportWords } from './useReportWords'

const howMany = 3
/** With more questions than these there is no room on the page to write answers. */
const maxWithLines = 5

/** One page to talk from: the largest gaps to the norm, the largest rises, and the own questions. */
export function useConversationSheet(): (report: Report) => PrintedDocument {
  const words = useReportWords()
  const invitation = useInvitation()
  const { t, formats, language } = words
  return (report) => {
    const name = report.person.name.trim()
    const title = name === '' ? t('sheet.title') : t('sheet.titleOf', { name })
    return {
      language,
      title,
      footer: t('footer', { title, date: formats.date(report.madeOn) }),
      pageWords: { page: t('page'), of: t('pageOf') },
      invitation: invitation('sheet'),
      blocks: [
        { type: 'heading', level: 1, text: title },
        { type: 'paragraph', tone: 'quiet', text: `${words.moment(report.latest)}. ${t('sheet.intro')}` },
        ...gapBlocks(words, report),
        ...riseBlocks(words, report),
        ...questionsOf(words, report),
        { type: 'paragraph', tone: 'quiet', text: t('sheet.guide') },
        { type: 'heading', level: 2, text: t('sheet.notes') },
        { type: 'lines', count: 5 },
        { type: 'paragraph', tone: 'quiet', text: t('privacy') },
      ],
    }
  }
}

function gapBlocks(words: ReportWords, { profile, latest }: Report): readonly Block[] {
  const { t } = words
  const norm = words.norm(profile.scale)
  const below = competenciesOf(profile)
    .flatMap(({ id, text }) => {
      const answer = latest.answers.get(id)
      const level = answer?.score
      return isLevel(level) && level < profile.scale.norm
        ? [{ id, text, level, doubt: answer?.doubt === true }]
        : []
    })
    .toSorted((a, b) => a.level - b.level || Number(b.doubt) - Number(a.doubt))
  const largest = untied(below, howMany, (a, b) => a.level === b.level && a.doubt === b.doubt)
  const items = largest.map(({ id, text, level }) =>
    t('withLevel', { text: words.competency({ id, text }), level: words.score(profile.scale, level) }),
  )
  const [next] = below.slice(largest.length)
  const count = below.slice(largest.length).filter(({ level }) => level === next?.level).length
  const rest =
    next && largest.length < howMany
      ? t('sheet.tied', { count, level: words.score(profile.scale, next.level) })
      : undefined
  return part(t('sheet.gaps', { norm }), items, t('sheet.gapsNone', { norm }), rest)
}

function riseBlocks({ t, language, digit, formats }: ReportWords, report: Report): readonly Block[] {
  const growth = growthIn(report)
  const risen = (growth?.competencies ?? [])
    .filter(({ direction }) => direction === 'higher')
    .toSorted(byChange)
  const most = untied(risen, howMany, (a, b) => a.change === b.change)
  const items = most.map(({ competency: { id, text }, earlier, later }) =>
    t('sheet.rise', { number: id, text: text[language], before: digit(earlier), now: digit(later) }),
  )
  const [next] = risen.slice(most.length)
  const count = risen.filter(({ change }) => change === next?.change).length
  const rest =
    next?.change !== undefined && most.length < howMany
      ? t('sheet.tiedRise', { count, change: formats.steps(next.change) })
      : undefined
  return part(t('sheet.rises'), items, t(growth ? 'sheet.risesNone' : 'sheet.risesFirst'), rest)
}

/** Each question with room for the answer; without questions, room to write them. */
function questionsOf({ t }: ReportWords, { questions }: Report): readonly Block[] {
  const heading: Block = { type: 'heading', level: 2, text: t('sheet.questions') }
  if (questions.length === 0) return [heading, { type: 'lines', count: 3 }]
  if (questions.length > maxWithLines) return [heading, { type: 'list', marker: 'bullet', items: questions }]
  const lines = questions.length > 2 ? 1 : 2
  return [
    heading,
    ...questions.flatMap((text): readonly Block[] => [
      { type: 'paragraph', text },
      { type: 'lines', count: lines },
    ]),
  ]
}

/** A list, what comes after it that nothing tells apart, and lines to choose from that oneself; or why there is none. */
function part(heading: string, items: readonly string[], none: string, tied?: string): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: heading },
    ...(items.length > 0 ? [{ type: 'list', marker: 'number', items } as const] : []),
    ...(tied === undefined
      ? []
      : [{ type: 'paragraph', text: tied } as const, { type: 'lines', count: 1 } as const]),
    ...(items.length === 0 && tied === undefined ? [{ type: 'paragraph', text: none } as const] : []),
  ]
}
