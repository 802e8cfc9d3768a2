import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import type { SealedAssessment } from '../../domain/assessment'
import { Checkable } from '../../ui/Checkable'
import { Notice } from '../../ui/Notice'
import type { ChosenPair } from './chosenPair'
import { ClusterLines } from './ClusterLines'
import { ClustersFigure } from './ClustersFigure'
import styles from './growth.module.css'
import { HindsightFigure } from './HindsightFigure'
import { MomentControls } from './MomentControls'
import { Onwards } from './Onwards'

interface Props {
  /** In the order of the calendar; at least two. */
  readonly moments: readonly SealedAssessment[]
  readonly pair: ChosenPair
}

/** How many moments make a line worth drawing. */
const enoughForLines = 3

/** Two moments beside one another, and the way through all of them. */
export function Comparison({ moments, pair: { earlier, later, gone } }: Props) {
  const { t } = useTranslation('growth')
  const profile = useProfile()
  const [asTable, setAsTable] = useState(false)

  const controls = <MomentControls moments={moments} earlier={earlier} later={later} />
  return (
    <div className={styles['stack']}>
      {gone && (
        <Notice>
          <p>{t('compare.gone')}</p>
        </Notice>
      )}
      <div className="no-print">
        <Checkable
          type="checkbox"
          label={t('allAsTable')}
          checked={asTable}
          onChange={(event) => setAsTable(event.currentTarget.checked)}
        />
      </div>
      {asTable && controls}
      <ClustersFigure profile={profile} earlier={earlier} later={later} asTable={asTable}>
        {controls}
      </ClustersFigure>
      {earlier && <HindsightFigure {...{ profile, earlier, later, asTable }} />}
      {moments.length >= enoughForLines && (
        <ClusterLines profile={profile} moments={moments} asTable={asTable} />
      )}
      <Onwards moments={moments} />
    </div>
  )
}
