import { scoredIn } from '../domain/candidates'
import { highlightsOf, type Shortlist } from '../domain/highlights'
import type { CompetencyId } from '../domain/profile'
import type { Report } from '../domain/report'
import type { Block } from '../domain/printedDocument'
import type { ReportWords } from './useReportWords'

/** What somebody picked; else up to three strong competencies beside three to grow; what nothing tells apart, and when all are alike, in words. */
export function shortlistBlocks(
  words: ReportWords,
  { profile, latest, earlier, reviews, work: { pride } }: Report,
): readonly Block[] {
  const { t } = words
  const { strong, toGrow } = highlightsOf(profile, latest, { earlier: earlier.at(-1), reviews })
  const scored = [...latest.answers.values()].some(({ score }) => typeof score === 'number')
  const picked = (ids: readonly CompetencyId[] = []): Shortlist => {
    return { top: scoredIn(profile, latest).filter(({ competency }) => ids.includes(competency.id)) }
  }
  const [proud, learn] = [picked(pride?.proud), picked(pride?.learn)]
  const left =
    proud.top.length > 0 ? listOf(words, t('chosen.proud'), proud) : listOf(words, t('strong'), strong)
  const right =
    learn.top.length > 0 ? listOf(words, t('chosen.grow'), learn) : listOf(words, t('toGrow'), toGrow)
  if (left.length + right.length === 0) return scored ? [{ type: 'paragraph', text: t('alike') }] : []
  return left.length === 0 || right.length === 0 ? [...left, ...right] : [{ type: 'beside', left, right }]
}

function listOf(words: ReportWords, heading: string, list: Shortlist): readonly Block[] {
  const { t } = words
  const items = list.top.map(({ competency, level }) =>
    t('withLevel', { text: words.competency(competency), level }),
  )
  const others = words.others(list)
  if (items.length === 0 && others === undefined) return []
  return [
    { type: 'heading', level: 2, text: heading },
    ...(items.length > 0 ? [{ type: 'list', marker: 'bullet', items } as const] : []),
    ...(others === undefined ? [] : [{ type: 'paragraph', text: others } as const]),
  ]
}
