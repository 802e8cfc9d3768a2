import type { CompetencyId, CompetencyWording, ProfileWording } from '../domain/profile'
import { competenciesOf } from '../domain/profile'
import type { Report } from '../domain/report'
import { reviewScores, type Review } from '../domain/review'
import type { Block } from '../domain/printedDocument'
import { clusterValue } from '../domain/clusterValue'
import { groupedTable } from './groupedTable'
import type { ReportWords } from './useReportWords'

interface Marked {
  readonly review: Review
  readonly profile: ProfileWording
  /** Its levels stand beside the marks. */
  readonly report?: Report | undefined
}

/** Every mark of a review in one table, each below its cluster, and then its remarks. */
export function markedBlocks(words: ReportWords, marked: Marked): readonly Block[] {
  const { review, profile, report } = marked
  const { t } = words
  const isMarked = ({ id }: { readonly id: CompetencyId }) => review.marks.has(id)
  const clusters = profile.clusters.filter(({ competencies }) => competencies.some(isMarked))
  if (clusters.length === 0) return []
  const theirs = reviewScores(profile, review)
  const groups = clusters.map((cluster) => ({
    head: [
      words.cluster(cluster),
      ...(report ? [words.mean(clusterValue(cluster, report.latest))] : []),
      words.mean(clusterValue(cluster, theirs)),
    ],
    rows: cluster.competencies.filter(isMarked).map((one) => rowOf(words, marked, one)),
  }))
  const columns = [
    { text: t('growth:column.competency'), width: 6 },
    ...(report ? [{ text: t('table.own'), width: 2.4 }] : []),
    { text: words.person(review.reviewer), width: 2.4 },
  ]
  return [
    { type: 'heading', level: 2, text: t('review.all') },
    groupedTable({ caption: t('table.scores'), columns, groups }),
    ...remarkBlocks(words, marked),
  ]
}

function rowOf(words: ReportWords, { review, profile, report }: Marked, competency: CompetencyWording) {
  const { scale } = profile
  const score = review.marks.get(competency.id)?.score
  return [
    words.competency(competency),
    ...(report ? [words.score(scale, report.latest.answers.get(competency.id)?.score)] : []),
    score === undefined ? words.t('table.none') : words.score(scale, score),
  ]
}

function remarkBlocks({ t }: ReportWords, { review, profile }: Marked): readonly Block[] {
  const items = competenciesOf(profile).flatMap(({ id }) => {
    const remark = review.marks.get(id)?.remark.trim() ?? ''
    return remark === '' ? [] : [t('review.remark', { number: id, text: remark })]
  })
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: t('review.remarks') },
    { type: 'list', marker: 'bullet', items },
  ]
}
