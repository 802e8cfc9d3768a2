import type { Report } from '../domain/report'
import type { Scale } from '../domain/profile'
import type { ShownGoal } from '../domain/work'
import type { Block } from '../domain/printedDocument'
import { sentences } from '../lib/sentences'
import type { ReportWords } from './useReportWords'

/** What somebody wants to learn and how. */
export function goalBlocks(words: ReportWords, { work, profile }: Report): readonly Block[] {
  if (work.goals.length === 0) return []
  return [
    { type: 'heading', level: 2, text: words.t('goals.heading') },
    ...work.goals.flatMap((goal) => oneGoal(words, goal, profile.scale, 3)),
  ]
}

/** A goal below a heading of this level: levels and days, why and how, and its actions to tick. */
export function oneGoal(words: ReportWords, goal: ShownGoal, scale: Scale, level: 2 | 3): readonly Block[] {
  return [
    { type: 'heading', level, text: goal.aim.trim() || goal.about[words.language] },
    { type: 'paragraph', tone: 'quiet', text: sentences(frameOf(words, goal, scale)) },
    ...saidBlocks(words, goal),
    ...actionBlocks(words, goal),
  ]
}

function frameOf(
  { t, formats, score, language }: ReportWords,
  { about, aim, from, to, by, state, since }: ShownGoal,
  scale: Scale,
): readonly string[] {
  return [
    aim.trim() !== '' && t('goals.about', { about: about[language] }),
    from !== undefined &&
      to !== undefined &&
      t('goals.levels', { from: score(scale, from), to: score(scale, to) }),
    from === undefined && to !== undefined && t('goals.level', { to: score(scale, to) }),
    by !== undefined && t('goals.by', { date: formats.date(by) }),
    t(`goals.${state}`, { date: formats.date(since) }),
  ].filter((part) => part !== false)
}

function saidBlocks({ t }: ReportWords, goal: ShownGoal): readonly Block[] {
  return (['why', 'help', 'proof'] as const).flatMap((field): readonly Block[] => {
    const text = goal[field].trim()
    return text === '' ? [] : [{ type: 'paragraph', text: t(`goals.${field}`, { text }) }]
  })
}

function actionBlocks({ t, formats }: ReportWords, { actions }: ShownGoal): readonly Block[] {
  const items = actions
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, by, doneOn }) => {
      if (doneOn !== undefined)
        return { text: t('goals.done', { text, date: formats.date(doneOn) }), isDone: true }
      const open = by === undefined ? text : t('agreementBy', { text, date: formats.date(by) })
      return { text: open, isDone: false }
    })
  return items.length === 0 ? [] : [{ type: 'checklist', items }]
}
