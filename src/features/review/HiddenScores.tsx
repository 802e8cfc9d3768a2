import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { levelsGiven } from '../../domain/review'
import { reviewPaths } from '../../navigation/reviewPaths'
import { useTitle } from '../../navigation/useTitle'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Arrived } from './Arrived'
import { arrivalState } from './arrivalState'
import { Keeping } from './Keeping'
import { askedOf, type Received } from './received'
import { Reveal } from './Reveal'
import styles from './review.module.css'
import { Steps } from './Steps'
import { useSubjectTitle } from './useSubjectTitle'

interface Props {
  readonly received: Received
  readonly here: 'read' | 'talk'
}

/** Where scores would be, for whoever looks for themselves first. */
export function HiddenScores({ received, here }: Props) {
  const { t } = useTranslation(['review', 'looking'])
  const title = useTitle()
  const [to, navigate] = useLocation()
  const { at, subject, draft, choose } = received
  const about = useSubjectTitle(subject)
  const given = levelsGiven(draft.review)
  const reveal = () => {
    choose('shown')
    navigate(to, { replace: true, state: arrivalState({ opened: 'revealed' }) })
  }
  return (
    <Page title={title(t('looking:sight.title'))} heading={t('looking:sight.title')} id={`${at} hidden`}>
      <Arrived id={at} />
      <Steps received={received} here={here} />
      <p>{about}</p>
      <p>{t('looking:sight.given', { count: given, of: askedOf(subject) })}</p>
      <p>{t('looking:sight.text')}</p>
      <p className={styles['ways']}>
        <LinkButton look="primary" to={reviewPaths.reviewMarks(at)}>
          {t('looking:sight.goOn')}
        </LinkButton>
        <Reveal subject={subject} given={given} onReveal={reveal} />
      </p>
      <Keeping id={at} />
    </Page>
  )
}
