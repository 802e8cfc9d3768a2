import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { useMomentWords } from '../words/useMomentWords'
import styles from './MomentSteps.module.css'

interface Props {
  /** In the order of the calendar, at least two. */
  readonly moments: readonly SealedAssessment[]
  /** Which of them is shown. */
  readonly place: number
  readonly onStep: (place: number) => void
}

/** Leads through the moments: one on, one back, or along the whole of them. */
export function MomentSteps({ moments, place, onStep }: Props) {
  const { t } = useTranslation('growth')
  const nameOf = useMomentWords()
  // The slider says its own value; what a button did would be heard of nowhere else.
  const [said, setSaid] = useState('')
  const shown = moments[place]
  const name = shown ? nameOf(shown) : ''
  const stepTo = (next: number) => {
    const moment = moments[next]
    if (!moment) return
    setSaid(nameOf(moment))
    onStep(next)
  }
  const slideTo = (next: number) => {
    setSaid('')
    onStep(next)
  }
  const last = moments.length - 1
  return (
    <div role="group" aria-label={t('timeline.label')} className={`no-print ${styles['steps']}`}>
      <Step name={t('timeline.back')} isEnd={place === 0} onStep={() => stepTo(place - 1)}>
        ‹
      </Step>
      <div className={styles['along']}>
        <span aria-hidden="true">{name}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={place}
          aria-label={t('timeline.label')}
          aria-valuetext={name}
          onChange={(event) => slideTo(event.currentTarget.valueAsNumber)}
        />
      </div>
      <Step name={t('timeline.on')} isEnd={place === last} onStep={() => stepTo(place + 1)}>
        ›
      </Step>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  )
}

interface StepProps {
  readonly name: string
  /** There is nothing beyond: it says so, and keeps the focus. */
  readonly isEnd: boolean
  readonly onStep: () => void
  readonly children: ReactNode
}

function Step({ name, isEnd, onStep, children }: StepProps) {
  return (
    <button type="button" aria-label={name} aria-disabled={isEnd} onClick={onStep}>
      {children}
    </button>
  )
}
