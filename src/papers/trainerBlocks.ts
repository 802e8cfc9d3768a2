import { competenciesOf } from '../domain/profile'
import type { Report } from '../domain/report'
import type { Block, CheckItem } from '../domain/printedDocument'
import { assignmentBlocks } from './assignmentBlocks'
import { conclusionIn } from './conclusionIn'
import { evidenceBlocks } from './evidenceBlocks'
import { goalBlocks } from './goalBlocks'
import { levelBlocks } from './levelBlocks'
import { noteBlocks } from './noteBlocks'
import { levelsOverTime } from './overTimeBlocks'
import { overTimeIn } from './overTimeIn'
import { pictureBlocks } from './pictureBlocks'
import type { Publisher } from './publisher'
import { reviewBlocks } from './reviewBlocks'
import { shortlistBlocks } from './shortlistBlocks'
import { talkBlocks } from './talkBlocks'
import { titleIn } from './titleBlocks'
import type { ReportWords } from './useReportWords'

/** What a trainer wants to know of a paper, and what no program that reads it has to. */
export interface Cover {
  /** As the course calls it, and as whoever hands in wrote it; nothing when they did not. */
  readonly group: string
  readonly module: string | undefined
  readonly hasReadProfile: boolean
}

export const noCover: Cover = { group: '', module: undefined, hasReadProfile: false }

/** For a trainer: whose it is and what was done, what somebody chose and wrote, and the scores after that. */
export function trainerBlocks(
  words: ReportWords,
  report: Report,
  { publisher, cover }: { readonly publisher: Publisher | undefined; readonly cover: Cover },
): readonly Block[] {
  const { t } = words
  const lines = overTimeIn(words, report)
  return [
    { type: 'heading', level: 1, text: titleIn(words, report) },
    { type: 'list', marker: 'bullet', items: coverItems(words, report, cover) },
    { type: 'heading', level: 2, text: t('checklist.heading') },
    { type: 'checklist', items: checklist(words, report, cover) },
    ...(report.work.assignment ? assignmentBlocks(words, report) : shortlistBlocks(words, report)),
    ...evidenceBlocks(words, report),
    ...noteBlocks(words, report),
    ...goalBlocks(words, report),
    ...talkBlocks(words, { ...report, work: { ...report.work, goals: [] } }),
    { type: 'heading', level: 2, text: t('scores') },
    { type: 'paragraph', tone: 'lead', text: conclusionIn(words, report) },
    ...pictureBlocks(words, report),
    ...levelBlocks(words, report, publisher),
    ...(lines ? [lines] : []),
    ...levelsOverTime(words, report),
    ...reviewBlocks(words, report),
  ]
}

function coverItems(words: ReportWords, { person, latest, madeOn, profile }: Report, cover: Cover) {
  const { t, formats, language } = words
  const group = cover.group.trim()
  const which = { profile: profile.title[language], version: profile.version }
  return [
    t('cover.name', { name: words.person(person) }),
    ...(group === '' ? [] : [t('cover.group', { group })]),
    ...(cover.module === undefined ? [] : [t('cover.module', { module: cover.module })]),
    t('cover.date', { date: formats.date(madeOn) }),
    t('cover.moment', { moment: words.moment(latest) }),
    t('cover.profile', which),
  ]
}

/** What the report itself shows to be done is ticked; what it cannot know is left to a pen. */
function checklist(
  { t }: ReportWords,
  { profile, latest, reviews, work }: Report,
  { hasReadProfile }: Cover,
): readonly CheckItem[] {
  const answers = competenciesOf(profile).map(({ id }) => latest.answers.get(id))
  const scored = answers.filter((answer) => answer?.score !== undefined).length
  const notes = answers.filter((answer) => answer && answer.note.trim() !== '').length
  const examples = notes + work.evidence.length
  const isChosen = work.goals.length > 0 || (work.assignment?.grow.length ?? 0) > 0
  return [
    { text: t('checklist.read'), isDone: hasReadProfile },
    { text: t('checklist.scored', { scored, of: answers.length }), isDone: scored === answers.length },
    { text: t('checklist.notes', { count: examples }), isDone: examples > 0 },
    { text: t('checklist.discussed'), isDone: reviews.length > 0 },
    { text: t('checklist.chosen'), isDone: isChosen },
  ]
}
