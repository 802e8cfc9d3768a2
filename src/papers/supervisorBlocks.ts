import type { Report } from '../domain/report'
import type { Block } from '../domain/printedDocument'
import { assignmentBlocks } from './assignmentBlocks'
import { clusterBlocks } from './clusterBlocks'
import { evidenceBlocks } from './evidenceBlocks'
import { goalBlocks } from './goalBlocks'
import { meansOverTime } from './overTimeBlocks'
import { pictureBlocks } from './pictureBlocks'
import { reviewBlocks } from './reviewBlocks'
import { shortlistBlocks } from './shortlistBlocks'
import { questionBlocks, talkBlocks } from './talkBlocks'
import { titleBlocks } from './titleBlocks'
import type { ReportWords } from './useReportWords'

/** For a supervisor: a first page that stands alone, then everything behind it. */
export function supervisorBlocks(
  words: ReportWords,
  report: Report,
  /** What the profile is not for. */
  limits: string | undefined,
): readonly Block[] {
  const { t } = words
  return [
    ...titleBlocks(words, report),
    ...pictureBlocks(words, report),
    ...shortlistBlocks(words, report),
    ...talkBlocks(words, report),
    { type: 'paragraph', tone: 'quiet', text: [t('privacy'), limits].filter(Boolean).join(' ') },
    { type: 'pageBreak' },
    ...questionBlocks(words, report),
    ...assignmentBlocks(words, report),
    ...goalBlocks(words, report),
    ...reviewBlocks(words, report),
    ...(report.earlier.length > 1
      ? [{ type: 'heading', level: 2, text: t('overTime') } as const, ...meansOverTime(words, report)]
      : []),
    ...report.profile.clusters.flatMap((cluster) => clusterBlocks(words, report, cluster)),
    ...evidenceBlocks(words, report),
  ]
}
