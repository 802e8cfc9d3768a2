import { competenciesOf } from '../domain/profile'
import type { Report } from '../domain/report'
import type { Block, CheckItem } from '../domain/printedDocument'
import { assignmentBlocks } from './assignmentBlocks'
import { evidenceBlocks } from './evidenceBlocks'
import { goalBlocks } from './goalBlocks'
import { noteBlocks } from './noteBlocks'
import { levelsOverTime, meansOverTime } from './overTimeBlocks'
import { pictureBlocks } from './pictureBlocks'
import { reviewBlocks } from './reviewBlocks'
import { shortlistBlocks } from './shortlistBlocks'
import { questionBlocks, talkBlocks } from './talkBlocks'
import { titleBlocks } from './titleBlocks'
import type { ReportWords } from './useReportWords'

/** For a trainer: a cover with what was done, the scores over time, and what was written. */
export function trainerBlocks(words: ReportWords, report: Report): readonly Block[] {
  const { t } = words
  return [
    ...titleBlocks(words, report),
    { type: 'paragraph', text: t('assignment') },
    ...pictureBlocks(words, report),
    { type: 'heading', level: 2, text: t('checklist.heading') },
    { type: 'checklist', items: checklist(words, report) },
    { type: 'paragraph', tone: 'quiet', text: t('privacy') },
    { type: 'pageBreak' },
    { type: 'heading', level: 2, text: t('overTime') },
    ...meansOverTime(words, report),
    ...levelsOverTime(words, report),
    ...shortlistBlocks(words, report),
    ...talkBlocks(words, report),
    ...questionBlocks(words, report),
    ...assignmentBlocks(words, report),
    ...evidenceBlocks(words, report),
    ...goalBlocks(words, report),
    ...report.profile.clusters.flatMap((cluster) => noteBlocksOf(words, report, cluster)),
    ...reviewBlocks(words, report),
  ]
}

/** What the report itself shows to be done is ticked; what it cannot know is left to a pen. */
function checklist({ t }: ReportWords, { profile, latest, reviews, work }: Report): readonly CheckItem[] {
  const answers = competenciesOf(profile).map(({ id }) => latest.answers.get(id))
  const scored = answers.filter((answer) => answer?.score !== undefined).length
  const notes = answers.filter((answer) => answer && answer.note.trim() !== '').length
  const examples = notes + work.evidence.length
  return [
    { text: t('checklist.read'), isDone: false },
    { text: t('checklist.scored', { scored, of: answers.length }), isDone: scored === answers.length },
    { text: t('checklist.notes', { count: examples }), isDone: examples > 0 },
    { text: t('checklist.discussed'), isDone: reviews.length > 0 },
    { text: t('checklist.chosen'), isDone: work.goals.length > 0 },
  ]
}

function noteBlocksOf(words: ReportWords, report: Report, cluster: Report['profile']['clusters'][number]) {
  const notes = noteBlocks(words, report, cluster)
  const title = { number: cluster.id, title: cluster.title[words.language] }
  return notes.length === 0
    ? []
    : [{ type: 'heading', level: 2, text: words.t('clusterTitle', title) } as const, ...notes]
}
