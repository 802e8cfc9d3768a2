import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { maxTopics, type Topic } from '../../domain/topic'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { ChangingWords } from '../../ui/ChangingWords'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { Checkable } from '../../ui/Checkable'
import { Fieldset } from '../../ui/Fieldset'
import { FirstFew } from '../../ui/FirstFew'
import { BothLevels } from './BothLevels'
import { isSameTopic, leavesTopicsOut, ownTopicsOf, toggledTopic, withOwnTopics } from './topics'
import { suggestedTopics } from './suggestedTopics'
import type { ReviewDraft } from './useReviewDraft'

interface Props {
  readonly subject: Subject
  readonly draft: ReviewDraft
}

/** More suggestions than fill a talk is enough to see at once. */
const few = maxTopics + 3

/** Suggestions to tick, and own ones; five fill a talk. */
export function TopicChoices({ subject, draft }: Props) {
  const { review, change } = draft
  const { t } = useTranslation('review')
  const said = useId()
  const { topics } = review
  const isFull = topics.length >= maxTopics
  const suggestions = useSuggestions({ subject, review })
  const isChosen = (topic: Topic) => topics.some((one) => isSameTopic(one, topic))
  return (
    <Fieldset legend={t('talk.topics')} look="part">
      <FirstFew
        few={few}
        unfolded={suggestions.slice(few).some(({ topic }) => isChosen(topic))}
        more={(others) => t('talk.more', { count: others })}
        items={suggestions.map(({ topic, label, hint }) => (
          <Checkable
            key={label}
            type="checkbox"
            data-field="review.topics.tick"
            value={topic.kind === 'own' ? topic.text : topic.competency}
            label={label}
            hint={hint}
            checked={isChosen(topic)}
            offBecause={isFull && !isChosen(topic) ? said : undefined}
            onChange={(event) => {
              const isOn = event.target.checked
              change((before) => ({ ...before, topics: toggledTopic(before.topics, topic, isOn) }))
            }}
          />
        ))}
      />
      <OwnTopics subject={subject} draft={draft} />
      <p id={said} role="status">
        <ChangingWords>
          {isFull
            ? t('talk.full', { max: maxTopics })
            : t('talk.chosen', { count: topics.length, max: maxTopics })}
        </ChangingWords>
      </p>
    </Fieldset>
  )
}

/** What was typed stays as it is, also what does not fit any more. */
function OwnTopics({ subject, draft: { review, change } }: Props) {
  const { t } = useTranslation('review')
  const isTicked = (topic: Topic) => isTheirs(subject, topic)
  return (
    <AutosaveText
      name="review.topics.text"
      label={t('talk.own')}
      hint={t('talk.ownHint')}
      value={ownTopicsOf(review, isTicked)}
      means={(text) => ownTopicsOf(withOwnTopics(review, text, isTicked), isTicked)}
      leavesOut={(text) => (leavesTopicsOut(review, text, isTicked) ? t('talk.leftOut') : undefined)}
      onType={(edit) =>
        change(
          (before) => withOwnTopics(before, typed(edit, ownTopicsOf(before, isTicked)), isTicked),
          'typed',
        )
      }
    />
  )
}

function isTheirs(subject: Subject, topic: Topic): boolean {
  return isReport(subject) && subject.topics.some((one) => isSameTopic(one, topic))
}

interface Suggestion {
  readonly topic: Topic
  readonly label: string
  readonly hint: ReactNode
}

/** What the other wants to talk about in their own words, and the competencies that stand out. */
function useSuggestions({
  subject,
  review,
}: {
  readonly subject: Subject
  readonly review: ReviewDraft['review']
}) {
  const { t } = useTranslation('review')
  const localized = useLocalized()
  const { list } = useFormats()
  if (!isReport(subject)) return []
  const own = subject.topics.flatMap((topic): readonly Suggestion[] =>
    topic.kind === 'own' ? [{ topic, label: topic.text, hint: t('talk.because.theirs') }] : [],
  )
  const standingOut = suggestedTopics(subject, review).map(
    ({ competency: { id, text }, because, both }): Suggestion => ({
      topic: { kind: 'competency', competency: id },
      label: `${id} ${localized(text)}`,
      hint: (
        <>
          {list(because.map((reason) => t(`talk.because.${reason}`)))}
          {both && <BothLevels {...both} name={subject.person.name} scale={subject.profile.scale} />}
        </>
      ),
    }),
  )
  return [...own, ...standingOut]
}
