import { useTranslation } from 'react-i18next'
import { otherSides } from '../../domain/otherSides'
import { useAssessments } from '../../shared/assessments/useAssessments'
import type { MomentRow } from './momentRows'

/** That a moment is the other side of one that was changed on two devices. Says nothing about all others. */
export function OtherSide({ row }: { readonly row: MomentRow }) {
  const { t } = useTranslation('assessments')
  const others = otherSides(row.original, useAssessments())
  if (row.newest.conflictOf === undefined) return null
  return <p>{others.length > 0 ? t('list.other') : t('list.otherAlone')}</p>
}
