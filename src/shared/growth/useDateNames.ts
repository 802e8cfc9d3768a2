import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { useFormats } from '../../i18n/useFormats'
import { useMomentLabel } from '../words/useMomentLabel'

/** What moments are called beside one another: by their day, and by their name too where two are of one day. */
export function useDateNames(moments: readonly SealedAssessment[]): (moment: SealedAssessment) => string {
  const { t } = useTranslation()
  const formats = useFormats()
  const labelOf = useMomentLabel()
  return ({ date, moment }) => {
    const day = formats.shortDate(date)
    const isAlone = moments.filter((one) => one.date === date).length === 1
    return isAlone ? day : t('momentOn', { moment: labelOf(moment), date: day })
  }
}
