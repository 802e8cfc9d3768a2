import { useTranslation } from 'react-i18next'
import type { Moment } from '../domain/assessment'
import { useFormats } from '../i18n/useFormats'

/** What stands in a table of scores besides the words of the profile. */
export function useCsvWords() {
  const { t } = useTranslation(['handOn', 'common'])
  const { list } = useFormats()
  return {
    columns: t('csv.columns', { returnObjects: true }),
    kinds: t('csv.kinds', { returnObjects: true }),
    momentLabel: (moment: Moment) =>
      moment.kind === 'own' ? moment.label : t(`common:moment.${moment.kind}`),
    open: t('common:unanswered'),
    notComparable: t('csv.notComparable'),
    without: (ids: readonly string[]) => t('csv.without', { list: list(ids) }),
    tooFew: t('csv.tooFew'),
    doubt: t('csv.doubt'),
  }
}
