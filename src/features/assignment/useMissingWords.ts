import { useTranslation } from 'react-i18next'
import type { Missing } from '../../domain/assignment'
import { useFormats } from '../../i18n/useFormats'

/** What is missing, in a few words. */
export function useMissingWords(): (missing: Missing) => string {
  const { t } = useTranslation('assignment')
  const { list } = useFormats()
  return (missing) => {
    switch (missing.what) {
      case 'TooFewStrong':
      case 'TooFewGrow':
      case 'NoReason':
        return t(`missing.${missing.what}`, { count: missing.count })
      case 'EmptySteps':
        return t('missing.EmptySteps', { list: list(missing.empty.map((step) => t(`starr.${step}`))) })
      case 'NotScored':
      case 'NotFinished':
      case 'NoExample':
      case 'NoReflection':
      case 'NoGoal':
        return t(`missing.${missing.what}`)
    }
  }
}
