import type { Report } from '../domain/report'
import type { Block } from '../domain/printedDocument'
import { assignmentBlocks } from './assignmentBlocks'
import { evidenceBlocks } from './evidenceBlocks'
import { goalBlocks } from './goalBlocks'
import { levelBlocks } from './levelBlocks'
import { noteBlocks } from './noteBlocks'
import { meansOverTime } from './overTimeBlocks'
import { pictureBlocks } from './pictureBlocks'
import type { Publisher } from './publisher'
import { reviewBlocks } from './reviewBlocks'
import { scoreBlocks } from './scoreBlocks'
import { shortlistBlocks } from './shortlistBlocks'
import { talkBlocks } from './talkBlocks'
import { titleBlocks } from './titleBlocks'
import type { ReportWords } from './useReportWords'

/** For a supervisor: a first page that stands alone, then everything behind it. */
export function supervisorBlocks(
  words: ReportWords,
  report: Report,
  publisher: Publisher | undefined,
): readonly Block[] {
  const { t } = words
  return [
    ...titleBlocks(words, report),
    ...pictureBlocks(words, report),
    ...levelBlocks(words, report, publisher),
    ...talkBlocks(words, report),
    { type: 'pageBreak' },
    ...shortlistBlocks(words, report),
    ...scoreBlocks(words, report),
    ...(report.earlier.length > 1
      ? [{ type: 'heading', level: 2, text: t('overTime') } as const, ...meansOverTime(words, report)]
      : []),
    ...noteBlocks(words, report),
    ...reviewBlocks(words, report),
    ...goalBlocks(words, report),
    ...assignmentBlocks(words, report),
    ...evidenceBlocks(words, report),
  ]
}
