import { competenciesOf } from '../domain/profile'
import type { Report } from '../domain/report'
import type { Topic } from '../domain/topic'
import type { ReportWords } from './useReportWords'

/** What to talk about; of a competency that the profile does not have, its number is left. */
export function topicWords(
  words: ReportWords,
  { profile }: Pick<Report, 'profile'>,
  topics: readonly Topic[],
) {
  const competencies = competenciesOf(profile)
  return topics.map((topic) => {
    if (topic.kind === 'own') return topic.text
    const competency = competencies.find(({ id }) => id === topic.competency)
    return competency ? words.competency(competency) : topic.competency
  })
}
