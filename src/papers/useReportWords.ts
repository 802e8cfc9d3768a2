import { useTranslation } from 'react-i18next'
import type { Moment } from '../domain/assessment'
import type { ClusterValue } from '../domain/clusterValue'
import type { Person } from '../domain/person'
import type { ClusterWording, CompetencyWording, Scale } from '../domain/profile'
import { isLevel, type Score } from '../domain/score'
import type { CalendarDate } from '../lib/calendarDate'
import { useFormats } from '../i18n/useFormats'
import { useGrowthSentence } from '../i18n/useGrowthSentence'
import { useLanguage } from '../i18n/useLanguage'
import { useOthersSentence } from '../i18n/useOthersSentence'
import { useLevelSentence, useStandingSentence } from '../i18n/useStandingSentence'
import { useVersionSentences } from '../i18n/useVersionSentences'
import { useWayWords } from '../i18n/useWayWords'

export type ReportWords = ReturnType<typeof useReportWords>

/** How a report says things in the language of the screen. What a report is about comes along with each question. */
export function useReportWords() {
  const { t } = useTranslation(['report', 'growth', 'common'])
  const formats = useFormats()
  const language = useLanguage()
  const growth = useGrowthSentence()
  const standing = useStandingSentence()
  const levels = useLevelSentence()
  const others = useOthersSentence()
  const versions = useVersionSentences()
  const way = useWayWords()

  const labelOf = (scale: Scale, level: number) =>
    scale.levels.find(({ value }) => value === level)?.label[language] ?? ''

  return {
    t,
    formats,
    language,
    /** Whole sentences that screens say too, without their full stop. */
    growth,
    standing,
    levels,
    /** What a shortlist does not tell apart. */
    others,
    /** What was made with another version, and does not count. */
    versions,
    /** How means went, from the first to the last. */
    way,
    /** "Anna", or that no name was given. */
    person: ({ name }: Person) => name.trim() || t('nobody'),
    /** "Eind, 21 november 2026" */
    moment: ({ moment, date }: { readonly moment: Moment; readonly date: CalendarDate }) =>
      t('common:momentOn', {
        moment: moment.kind === 'own' ? moment.label : t(`common:moment.${moment.kind}`),
        date: formats.date(date),
      }),
    /** "de norm (niveau 4)" */
    norm: (scale: Scale) => t('growth:norm', { value: scale.norm }),
    /** "4 Vakvolwassen", or in words that there is no level. */
    score: (scale: Scale, score: Score | undefined) => {
      if (score === undefined) return t('common:unanswered')
      if (!isLevel(score)) return scale.notApplicable.label[language]
      return t('common:level', { value: score, label: labelOf(scale, score) })
    },
    /** "4", for where there is no room for words. */
    digit: (score: Score | undefined) => {
      if (score === undefined) return t('table.none')
      return isLevel(score) ? String(score) : t('common:notApplicableShort')
    },
    /** "3,4", or in a word why there is no number. */
    mean: (value: ClusterValue) => {
      if (value.type === 'Mean') return formats.mean(value.mean)
      if (value.type === 'TooFew') return t('table.tooFew')
      return value.type === 'NotApplicable' ? t('common:notApplicableShort') : t('table.none')
    },
    /** "2 Vraag en signaal" */
    cluster: ({ id, shortTitle }: ClusterWording) =>
      t('clusterTitle', { number: id, title: shortTitle[language] }),
    /** "2.1 Verduidelijkt …" */
    competency: ({ id, text }: CompetencyWording) => t('item', { number: id, text: text[language] }),
  }
}
