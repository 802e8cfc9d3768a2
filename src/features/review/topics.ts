import { maxTopics, topicName, type Topic } from '../../domain/topic'
import type { Review } from '../../domain/review'

/** The topics of a review that somebody added to what the other wants to talk about, which is there from the start. */
export function addedTopics({ topics }: Pick<Review, 'topics'>, theirs: readonly string[]): readonly Topic[] {
  return topics.filter((topic) => !theirs.includes(topicName(topic)))
}

/** Whether a talk was prepared: topics added or taken out, or something agreed. */
export function isTalkPrepared(
  review: Pick<Review, 'topics' | 'agreements'>,
  theirs: readonly string[],
): boolean {
  const names = review.topics.map(topicName)
  return review.agreements.length > 0 || !isSameSet(names, theirs)
}

function isSameSet(names: readonly string[], others: readonly string[]): boolean {
  return names.every((one) => others.includes(one)) && others.every((one) => names.includes(one))
}

export function isSameTopic(a: Topic, b: Topic): boolean {
  if (a.kind === 'own') return b.kind === 'own' && a.text === b.text
  return b.kind === 'competency' && a.competency === b.competency
}

export function toggledTopic(topics: readonly Topic[], topic: Topic, isOn: boolean): readonly Topic[] {
  const others = topics.filter((one) => !isSameTopic(one, topic))
  return isOn ? [...others, topic].slice(0, maxTopics) : others
}

/** Whether a topic in own words is one of those to tick. */
type IsTicked = (topic: Topic) => boolean

/** The own topics of a review, one a line. */
export function ownTopicsOf({ topics }: Pick<Review, 'topics'>, isTicked: IsTicked): string {
  return topics.flatMap((topic) => (topic.kind === 'own' && !isTicked(topic) ? [topic.text] : [])).join('\n')
}

/**
 * The review with the own topics of this text, one a line; what was ticked stays, and what does not fit any more is left out.
 */
export function withOwnTopics(review: Review, text: string, isTicked: IsTicked): Review {
  const ticked = review.topics.filter((topic) => topic.kind === 'competency' || isTicked(topic))
  return { ...review, topics: [...ticked, ...topicsIn(text)].slice(0, maxTopics) }
}

/** Whether not all that stands in this text fits. */
export function leavesTopicsOut(review: Review, text: string, isTicked: IsTicked): boolean {
  const { topics } = withOwnTopics(review, text, isTicked)
  return !topicsIn(text).every((one) => topics.some((topic) => isSameTopic(topic, one)))
}

function topicsIn(text: string): readonly Topic[] {
  const lines = text.split('\n').map((line) => line.trim().toWellFormed())
  return lines.filter((line) => line !== '').map((line) => ({ kind: 'own', text: line }))
}
