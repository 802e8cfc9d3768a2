import { useTranslation } from 'react-i18next'
import type { Dated, ModuleProgress } from '../../domain/course'
import { useFormats } from '../../i18n/useFormats'
import { useProfession } from './useProfession'

/** How far somebody is in a module, in sentences. */
export function useProgressWords(): (
  progress: ModuleProgress,
  certificate: Dated | undefined,
) => readonly string[] {
  const { t } = useTranslation('course')
  const { date, list } = useFormats()
  const profession = useProfession()

  function standing(progress: ModuleProgress, certificate: Dated | undefined): string {
    const { done, mandatory: count } = progress
    switch (progress.standing) {
      case 'certified':
        return certificate?.on
          ? t('module.certifiedOn', { date: date(certificate.on) })
          : t('module.certified')
      case 'exempt':
        return t('module.exempt', { profession: list(progress.exemptAs.map(profession)) })
      case 'done':
        return t('module.done', { count })
      case 'begun':
        return count === 0 ? t('module.noMandatory') : t('module.begun', { done, count })
      case 'open':
        return count === 0 ? t('module.noMandatory') : t('module.open', { count })
    }
  }

  return (progress, certificate) => {
    const { attended, days: count } = progress
    const days = attended > 0 ? [t('module.days', { attended, count })] : []
    const { sufficient } = progress
    const judged = sufficient > 0 ? [t('module.sufficient', { count: sufficient })] : []
    return [standing(progress, certificate), ...judged, ...days]
  }
}
