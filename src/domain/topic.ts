import type { CompetencyId } from './profile'

/** Something to talk about: a competency, or a thing in somebody's own words. */
export type Topic =
  | { readonly kind: 'competency'; readonly competency: CompetencyId }
  | { readonly kind: 'own'; readonly text: string }

/** What tells a topic from all others: the competency, or its words. */
export function topicName(topic: Topic): string {
  return topic.kind === 'own' ? topic.text : topic.competency
}

/** More than these cannot be talked about in one talk. */
export const maxTopics = 5
