import { useTranslation } from 'react-i18next'
import type { Moment } from '../../domain/assessment'

/** What the moment of an assessment is called: "Begin", "Tussentijds", "Eind" or its own name. */
export function useMomentLabel(): (moment: Moment) => string {
  const { t } = useTranslation()
  return (moment) => (moment.kind === 'own' ? moment.label : t(`moment.${moment.kind}`))
}
