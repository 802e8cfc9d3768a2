import type { Block } from '../domain/printedDocument'
import type { Report } from '../domain/report'
import type { Publisher } from './publisher'
import type { ReportWords } from './useReportWords'

/** What the levels mean, whose norm it is, who gave them, and what they are not for. */
export function levelBlocks(
  { t, language }: ReportWords,
  { profile: { scale } }: Pick<Report, 'profile'>,
  publisher: Publisher | undefined,
): readonly Block[] {
  const steps = scale.levels.map(({ value, label }) => {
    const isNorm = value === scale.norm
    const text = label[language]
    return { value: String(value), text: isNorm ? t('levels.isNorm', { label: text }) : text, isNorm }
  })
  const norm = t('levels.norm', { value: scale.norm })
  return [
    { type: 'steps', steps },
    {
      type: 'paragraph',
      tone: 'quiet',
      text: [norm, publisher?.scaleOrigin, t('privacy'), publisher?.limits].filter(Boolean).join(' '),
    },
  ]
}
