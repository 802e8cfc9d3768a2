import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { useFormats } from '../../i18n/useFormats'
import { RadioGroup } from '../../ui/RadioGroup'
import type { Draft } from './Draft'
import styles from './report.module.css'

interface Props {
  readonly earlier: readonly SealedAssessment[]
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}

/** Which moments before come along; "all" only when that is more than the previous one. */
export function EarlierChoice({ earlier, draft, onChange }: Props) {
  const { t } = useTranslation('compose')
  const formats = useFormats()
  const previous = earlier.at(-1)
  if (!previous) return null
  return (
    <RadioGroup
      look="part"
      className={styles['choices']}
      legend={t('earlier.legend')}
      chosen={draft.earlier}
      onChoose={(chosen) => onChange({ earlier: chosen })}
      options={[
        {
          value: 'previous',
          label: t('earlier.previousOf', { date: formats.date(previous.date) }),
        },
        ...(earlier.length > 1
          ? [{ value: 'all', label: t('earlier.all', { count: earlier.length }) } as const]
          : []),
        { value: 'none', label: t('earlier.none') },
      ]}
    />
  )
}
