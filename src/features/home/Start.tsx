import { useTranslation } from 'react-i18next'
import { useTitle } from '../../navigation/useTitle'
import { OtherProfiles } from '../../shared/assessments/OtherProfiles'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Page } from '../../ui/Page'
import { Panes } from '../../ui/Panes'
import { FromOthers } from './FromOthers'
import { GrowthInSmall } from './GrowthInSmall'
import { NextStepCard } from './NextStepCard'
import { OpenAssignment } from './OpenAssignment'
import { Resume } from './Resume'
import { useDesk, type OnDesk } from './useDesk'
import { useStepHeading } from './useStepHeading'
import { Week } from './Week'
import { WhereWorkIs } from './WhereWorkIs'

/** Somebody's desk: the one step that comes next, and beside it what there is and what waits. */
export function Start() {
  const desk = useDesk()
  return desk && <Desk desk={desk} />
}

function Desk({ desk }: { readonly desk: OnDesk }) {
  const { t } = useTranslation('desk')
  const title = useTitle()
  const heading = useStepHeading(desk)
  const canChange = useCanChange()
  const { step, others, finished, week } = desk
  return (
    <Page title={title(t('title'))} heading={heading}>
      <Panes
        side={
          <>
            {canChange && <OpenAssignment />}
            {others.map((one) => (
              <Resume key={one.id} assessment={one} />
            ))}
            <FromOthers desk={desk} />
            <WhereWorkIs step={step} />
          </>
        }
      >
        <NextStepCard desk={desk} />
        {step !== 'DoActions' && week.length > 0 && <Week actions={week} />}
        <GrowthInSmall finished={finished} step={step} />
        <OtherProfiles />
      </Panes>
    </Page>
  )
}
