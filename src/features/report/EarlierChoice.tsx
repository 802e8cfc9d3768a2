import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { RadioGroup } from '../../ui/RadioGroup'
import type { Draft } from './Draft'
import { earlierChosen } from './earlierChosen'
import styles from './report.module.css'
import type { ReportSubject } from './useReportSubject'

interface Props {
  readonly subject: Extract<ReportSubject, { readonly type: 'Subject' }>
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}

/** Which moments before come along; "all" only when that is more than the previous one. */
export function EarlierChoice({ subject: { earlier }, draft, onChange }: Props) {
  const { t } = useTranslation('compose')
  const formats = useFormats()
  const previous = earlier.at(-1)
  if (!previous) return null
  return (
    <RadioGroup
      className={styles['choices']}
      legend={t('earlier.legend')}
      chosen={earlierChosen(draft, earlier)}
      onChoose={(chosen) => onChange({ earlier: chosen })}
      options={[
        ...(earlier.length > 1
          ? [{ value: 'all', label: t('earlier.all', { count: earlier.length }) } as const]
          : []),
        {
          value: 'previous',
          label: t('earlier.previousOf', { date: formats.date(previous.date) }),
        },
        { value: 'none', label: t('earlier.none') },
      ]}
    />
  )
}
