import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { growthBetween } from '../../domain/growth'
import type { ProfileWording } from '../../domain/profile'
import { currentAssessments } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { useLevelSentence } from '../../i18n/useStandingSentence'
import { paths, routes } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { useParts } from '../../shared/content/useParts'
import { GrowthBlock } from '../../shared/growth/GrowthBlock'
import { earlierOf, growthPath, type Since } from '../../shared/growth/since'
import { useSince } from '../../shared/growth/useSince'
import { useStoryHeading } from '../../shared/growth/useStoryHeading'
import { useCanChange } from '../../shared/saving/useCanChange'
import { MadeWith } from '../../shared/versions/MadeWith'
import { useInWords, type InWords } from '../../shared/versions/useInWords'
import { useGrowthWords } from '../../shared/words/useGrowthWords'
import { Below } from '../../ui/Below'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { ClusterLines } from './ClusterLines'
import styles from './growth.module.css'
import { HindsightFigure } from './HindsightFigure'
import { Onwards } from './Onwards'

/** Screen *Groei*: how somebody grew, from the first assessment or from the one before, and through all of them. */
export function Growth() {
  const { t } = useTranslation(['growth', 'common'])
  const title = useTitle()
  const profile = useProfile()
  const assessments = useAssessments().filter((one) => one.profile.id === profile.id)
  const [first, ...others] = currentAssessments(assessments)
  if (first) return <Grown finished={[first, ...others]} />
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <NothingYet />
    </Page>
  )
}

interface GrownProps {
  /** In the order of the calendar. */
  readonly finished: readonly [SealedAssessment, ...SealedAssessment[]]
}

function Grown({ finished }: GrownProps) {
  const { t } = useTranslation('growth')
  const title = useTitle()
  const since = useSince(routes.growthSincePrevious)
  const headingOf = useStoryHeading()
  const today = useProfile()
  const words = useInWords(today, finished)
  return (
    <Page title={title(t('title'))} heading={headingOf(words.profile, words.moments, since)}>
      <Story words={words} since={since} />
    </Page>
  )
}

/** How many moments make a line worth drawing. */
const enoughForLines = 3

interface StoryProps {
  readonly words: InWords
  readonly since: Since
}

function Story({ words, since }: StoryProps) {
  const { profile, moments } = words
  const { version } = useProfile()
  const sentencesOf = useGrowthWords()
  const [, navigate] = useLocation()
  const later = moments.at(-1) ?? moments[0]
  const earlier = earlierOf(moments, since)
  return (
    <div className={styles['stack']}>
      <GrowthBlock {...{ profile, moments, since }} onSince={(next) => navigate(growthPath(next))} />
      <Below>
        {earlier &&
          sentencesOf(growthBetween(profile, earlier, later)).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        <MadeWith words={words} today={version} />
        {earlier ? (
          <HindsightFigure {...{ profile, earlier, later }} />
        ) : (
          <FirstOnly profile={profile} assessment={later} />
        )}
        {moments.length >= enoughForLines && <ClusterLines {...{ profile, moments, since }} />}
        <Onwards moments={moments} />
      </Below>
    </div>
  )
}

/** After one assessment: what is there, and that growth needs a second. */
function FirstOnly({
  profile,
  assessment,
}: {
  readonly profile: ProfileWording
  readonly assessment: SealedAssessment
}) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const levels = useLevelSentence()
  const canChange = useCanChange()
  return (
    <>
      <p>{levels(profile, assessment)}.</p>
      <p>{t('first.body', { date: formats.date(assessment.date) })}</p>
      {canChange && (
        <p className="buttons">
          <LinkButton to={paths.newAssessment}>{t('first.start')}</LinkButton>
        </p>
      )}
    </>
  )
}

/** The face of *Groei* before anything was finished: what will be here, and how to get there. */
function NothingYet() {
  const { t } = useTranslation('growth')
  const canChange = useCanChange()
  const hasExample = useParts().example
  return (
    <section className={styles['stack']}>
      <h2>{t('empty.heading')}</h2>
      <p>{t('empty.body')}</p>
      {canChange && (
        <>
          <p>{t('empty.time')}</p>
          <p className="buttons">
            <LinkButton to={paths.newAssessment} look="primary">
              {t('empty.start')}
            </LinkButton>
            {hasExample && <LinkButton to={paths.example}>{t('empty.example')}</LinkButton>}
          </p>
        </>
      )}
    </section>
  )
}
