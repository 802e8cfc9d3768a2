import { useTranslation } from 'react-i18next'

/** What a profession is called here; one that a host's own programme names is said as it stands there. */
export function useProfession(): (profession: string) => string {
  const { t } = useTranslation('course')
  return (profession) => {
    const known = professions.find((one) => one === profession)
    return known ? t(`profession.${known}`) : profession
  }
}

const professions = ['mantelzorgmakelaar', 'verpleegkundige'] as const
