import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import type { CheckedCopy } from '../../storage/checkStorage'

/** How the second copy stands, and what was done about it. */
export function useCopyWords(): (copy: CheckedCopy) => readonly string[] {
  const { t } = useTranslation('storage')
  const { moment } = useFormats()
  return (copy) => {
    switch (copy.type) {
      case 'CopyUnavailable':
        return [t('copy.unavailable')]
      case 'CopyFailed':
        return [t(`copy.failed.${copy.reason}`, { detail: copy.detail })]
      case 'CopyGood': {
        const { damaged, renewed } = copy
        const made = moment(copy.made)
        if (renewed) return [t(`check.renewed.${renewed}`, { count: damaged }), t('check.copyNew', { made })]
        const good = t('check.copyGood', { made })
        return damaged > 0 ? [good, t('check.copyOld', { count: damaged })] : [good]
      }
    }
  }
}
