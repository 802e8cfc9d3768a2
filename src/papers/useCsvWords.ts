import { useTranslation } from 'react-i18next'
import type { Moment } from '../domain/assessment'

/** What stands in a table of scores besides the words of the profile. */
export function useCsvWords() {
  const { t } = useTranslation(['handOn', 'common'])
  return {
    columns: t('csv.columns', { returnObjects: true }),
    kinds: t('csv.kinds', { returnObjects: true }),
    momentLabel: (moment: Moment) =>
      moment.kind === 'own' ? moment.label : t(`common:moment.${moment.kind}`),
    open: t('common:unanswered'),
    tooFew: t('csv.tooFew'),
    doubt: t('csv.doubt'),
  }
}
