import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import styles from './MomentPickers.module.css'
import { useMomentWords } from './useMomentWords'

interface Props {
  /** In the order of the calendar. */
  readonly moments: readonly SealedAssessment[]
  readonly earlier: SealedAssessment | undefined
  readonly later: SealedAssessment
  /** Two moments in any order, or twice the same for one alone. */
  readonly onChoose: (one: SealedAssessment, other: SealedAssessment) => void
}

/** Which moment is shown, and which one it is compared with. */
export function MomentPickers({ moments, earlier, later, onChoose }: Props) {
  const { t } = useTranslation('growth')
  const nameOf = useMomentWords()
  const id = useId()
  const option = (moment: SealedAssessment) => (
    <option key={moment.id} value={moment.id}>
      {nameOf(moment)}
    </option>
  )
  const find = (chosen: string) => moments.find((moment) => moment.id === chosen)
  /** Keeps what it is compared with, unless that does not come before it. */
  function show(moment: SealedAssessment) {
    const place = moments.indexOf(moment)
    const before = earlier && moments.indexOf(earlier) >= place ? moments[place - 1] : earlier
    onChoose(before ?? moment, moment)
  }

  return (
    <div className={styles['pickers']}>
      <label htmlFor={`${id}-later`}>{t('compare.moment')}</label>
      <select
        id={`${id}-later`}
        value={later.id}
        onChange={(event) => show(find(event.currentTarget.value) ?? later)}
      >
        {moments.map(option)}
      </select>
      <label htmlFor={`${id}-earlier`}>{t('compare.against')}</label>
      <select
        id={`${id}-earlier`}
        value={earlier?.id ?? ''}
        onChange={(event) => onChoose(find(event.currentTarget.value) ?? later, later)}
      >
        <option value="">{t('compare.nothing')}</option>
        {moments.filter((moment) => moment !== later).map(option)}
      </select>
    </div>
  )
}
