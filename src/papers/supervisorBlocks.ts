import type { Report } from '../domain/report'
import type { Block } from '../domain/printedDocument'
import { assignmentBlocks } from './assignmentBlocks'
import { evidenceBlocks } from './evidenceBlocks'
import { goalBlocks } from './goalBlocks'
import { levelBlocks } from './levelBlocks'
import { noteBlocks } from './noteBlocks'
import { meansOverTime } from './overTimeBlocks'
import { overTimeIn } from './overTimeIn'
import { pictureBlocks } from './pictureBlocks'
import type { Publisher } from './publisher'
import { reviewBlocks } from './reviewBlocks'
import { scoreBlocks } from './scoreBlocks'
import { shortlistBlocks } from './shortlistBlocks'
import { talkBlocks } from './talkBlocks'
import { titleBlocks } from './titleBlocks'
import type { ReportWords } from './useReportWords'

/** From three moments on, the whole way of each cluster: in lines, and in numbers. */
function overTimeBlocks(words: ReportWords, report: Report): readonly Block[] {
  const lines = overTimeIn(words, report)
  if (!lines) return []
  return [{ type: 'heading', level: 2, text: words.t('overTime') }, lines, ...meansOverTime(words, report)]
}

/** For a supervisor: a first page that stands alone, then everything behind it. */
export function supervisorBlocks(
  words: ReportWords,
  report: Report,
  publisher: Publisher | undefined,
): readonly Block[] {
  return [
    ...titleBlocks(words, report),
    ...pictureBlocks(words, report),
    ...levelBlocks(words, report, publisher),
    ...talkBlocks(words, report),
    { type: 'pageBreak' },
    ...overTimeBlocks(words, report),
    ...shortlistBlocks(words, report),
    ...scoreBlocks(words, report),
    ...noteBlocks(words, report),
    ...reviewBlocks(words, report),
    ...goalBlocks(words, report),
    ...assignmentBlocks(words, report),
    ...evidenceBlocks(words, report),
  ]
}
