import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { personDocumentId } from '../../domain/documents/person'
import { useIsExample } from '../../shared/assessments/useAssessments'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { personWriter } from '../../shared/documents/ownPerson'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { useCanChange } from '../../shared/saving/useCanChange'
import { RadioGroup } from '../../ui/RadioGroup'
import { Section } from '../../ui/Section'
import type { Draft } from './Draft'
import { EarlierChoice } from './EarlierChoice'
import { NoteChoices } from './NoteChoices'
import { OwnWords } from './OwnWords'
import { Part } from './Part'
import styles from './report.module.css'
import { ReviewChoices } from './ReviewChoices'
import { TopicChoices } from './TopicChoices'
import { useReceivedReviews } from './useReceivedReviews'
import type { ReportSubject } from './useReportSubject'
import { useSaid, type PartName } from './useSaid'
import { useWork } from './useWork'
import { WorkChoices } from './WorkChoices'

interface Props {
  readonly subject: Extract<ReportSubject, { readonly type: 'Subject' }>
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}

/** What stands in the report, a line for each part, and behind each how to choose otherwise; what is off stays out. */
export function Parts(props: Props) {
  const { t } = useTranslation('compose')
  const isExample = useIsExample()
  const canChange = useCanChange()
  return (
    <Section heading={t('part.heading')}>
      {/* Of what is chosen here only the own words are stored. */}
      {canChange && <SavedStatus writer={personWriter} id={personDocumentId} />}
      {!isExample && <OtherSide of={personDocumentId} />}
      <div className={styles['parts']}>
        <AllParts {...props} />
      </div>
    </Section>
  )
}

function AllParts({ subject, draft, onChange }: Props) {
  const { t } = useTranslation('compose')
  const isExample = useIsExample()
  const said = useSaid(subject, draft)
  const hasReviews = useHasReviews(subject)
  const hasWork = useHasWork(subject, draft)
  const choices = { subject, draft, onChange }
  const parts: readonly (readonly [PartName, ReactNode])[] = [
    ['who', <AudienceChoice key="who" {...choices} />],
    ['own', !isExample && <OwnWords key="own" />],
    ['topics', <TopicChoices key="topics" {...choices} />],
    ['earlier', subject.earlier.length > 0 && <EarlierChoice key="earlier" {...choices} />],
    ['work', hasWork && <WorkChoices key="work" {...choices} />],
    ['reviews', hasReviews && <ReviewChoices key="reviews" {...choices} />],
    ['notes', <NoteChoices key="notes" {...choices} />],
    ['paper', <PaperChoice key="paper" {...choices} />],
  ]
  return parts.map(
    ([name, choice]) =>
      choice !== false && (
        <Part key={name} heading={t(`part.${name}`)} said={said[name]}>
          {choice}
        </Part>
      ),
  )
}

function useHasReviews({ profile }: Props['subject']): boolean {
  const { reviews, ofOtherVersions } = useReceivedReviews(profile)
  return reviews.length + ofOtherVersions > 0
}

/** Whether there is any work to choose from. */
function useHasWork(subject: Props['subject'], draft: Draft): boolean {
  const { evidence, goals, assignment, pride } = useWork(subject, draft)
  return evidence.length + goals.length > 0 || assignment !== undefined || pride !== undefined
}

function AudienceChoice({ draft, onChange }: Props) {
  const { t } = useTranslation('compose')
  return (
    <RadioGroup
      className={styles['choices']}
      legend={t('audience.legend')}
      chosen={draft.audience}
      onChoose={(audience) => onChange({ audience })}
      options={[
        { value: 'supervisor', label: t('audience.supervisor'), hint: t('audience.supervisorHint') },
        { value: 'trainer', label: t('audience.trainer'), hint: t('audience.trainerHint') },
      ]}
    />
  )
}

function PaperChoice({ draft, onChange }: Props) {
  const { t } = useTranslation('compose')
  return (
    <RadioGroup
      className={styles['choices']}
      legend={t('preview.which')}
      chosen={draft.paper}
      onChoose={(paper) => onChange({ paper })}
      options={(['report', 'pages', 'sheet'] as const).map((paper) => ({
        value: paper,
        label: t(`preview.paper.${paper}`),
        hint: t(`preview.paperHint.${paper}`),
      }))}
    />
  )
}
