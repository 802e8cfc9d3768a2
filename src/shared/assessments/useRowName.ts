import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { useMomentLabel } from '../words/useMomentLabel'
import type { MomentRow } from './momentRows'

/** How a moment is called on the screen: "Begin, 21 november 2026". */
export function useRowName(): (row: MomentRow) => string {
  const { t } = useTranslation(['assessments', 'common'])
  const { date } = useFormats()
  const label = useMomentLabel()
  return ({ newest }) => {
    const name = t('common:momentOn', { moment: label(newest.moment), date: date(newest.date) })
    // The other side of a conflict has the same moment and day: nobody may delete the wrong one.
    return newest.conflictOf === undefined ? name : t('list.otherName', { name })
  }
}
