import type { ClusterWording, ProfileWording } from '../domain/profile'
import type { Report } from '../domain/report'
import type { Review } from '../domain/review'
import type { Block } from '../domain/printedDocument'
import type { ReportWords } from './useReportWords'

interface Marked {
  readonly review: Review
  readonly profile: ProfileWording
  /** Its levels stand beside the marks. */
  readonly report?: Report | undefined
}

/** Every mark of a review, cluster by cluster, with its remarks. */
export function markedTables(words: ReportWords, marked: Marked): readonly Block[] {
  return marked.profile.clusters
    .filter(({ competencies }) => competencies.some(({ id }) => marked.review.marks.has(id)))
    .flatMap((cluster) => clusterTable(words, marked, cluster))
}

function clusterTable(words: ReportWords, { review, profile, report }: Marked, cluster: ClusterWording) {
  const { t, language } = words
  const marks = cluster.competencies.flatMap((competency) => {
    const mark = review.marks.get(competency.id)
    return mark ? [{ competency, ...mark }] : []
  })
  const remarks = marks.flatMap(({ competency: { id }, remark }) =>
    remark.trim() === '' ? [] : [t('review.remark', { number: id, text: remark.trim() })],
  )
  return [
    {
      type: 'heading',
      level: 2,
      text: t('clusterTitle', { number: cluster.id, title: cluster.title[language] }),
    },
    {
      type: 'table',
      caption: t('table.competencies', { cluster: cluster.shortTitle[language] }),
      columns: [
        { text: t('growth:column.competency'), width: 6 },
        ...(report ? [{ text: t('table.now'), width: 2.4 }] : []),
        { text: words.person(review.reviewer), width: 2.4 },
      ],
      rows: marks.map(({ competency, score }) => [
        words.competency(competency),
        ...(report ? [words.score(profile.scale, report.latest.answers.get(competency.id)?.score)] : []),
        score === undefined ? t('table.none') : words.score(profile.scale, score),
      ]),
    },
    ...(remarks.length > 0 ? [{ type: 'list', marker: 'bullet', items: remarks } as const] : []),
  ] as const satisfies readonly Block[]
}
