import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { currentAssessments } from '../../domain/sealing'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { Page } from '../../ui/Page'
import { chosenPair } from './chosenPair'
import { Comparison } from './Comparison'
import { FirstOnly } from './FirstOnly'
import { NothingYet } from './NothingYet'

/** Screen *Groei*: any two finished assessments beside one another, and the way from the first to the last. */
export function Growth() {
  const { t } = useTranslation(['growth', 'common'])
  const title = useTitle()
  const profile = useProfile()
  const address = useParams<{ readonly earlier?: string; readonly later?: string }>()
  const assessments = useAssessments().filter((one) => one.profile.id === profile.id)
  const moments = currentAssessments(assessments)
  const pair = chosenPair(moments, address, assessments)
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      {!pair && <NothingYet />}
      {pair && moments.length === 1 && <FirstOnly assessment={pair.later} />}
      {pair && moments.length > 1 && <Comparison moments={moments} pair={pair} />}
    </Page>
  )
}
