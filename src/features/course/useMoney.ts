import { useMemo } from 'react'
import { useLanguage } from '../../i18n/useLanguage'

/** An amount in euros: "€ 125". */
export function useMoney(): (euros: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      style: 'currency',
      currency: 'EUR',
      trailingZeroDisplay: 'stripIfInteger',
    })
    return (euros) => format.format(euros)
  }, [language])
}
