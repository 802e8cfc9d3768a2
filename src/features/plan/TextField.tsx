import { useTranslation } from 'react-i18next'
import { limits } from '../../exchange/limits'
import { useFormats } from '../../i18n/useFormats'
import { likelyPersonalData } from '../../lib/likelyPersonalData'
import { Field } from '../../ui/Field'
import styles from './plan.module.css'
import { useSettled } from './useSettled'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly text: string
  /** Where somebody who helps is named. */
  readonly namesAreFine?: boolean
  readonly onType: (text: string) => void
}

/** A text of one's own. When somebody stops typing it is looked at for what may be about a client: a hint, never a block. */
export function TextField({ label, hint, text, namesAreFine = false, onType }: Props) {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  const settled = useSettled(text)
  const found = likelyPersonalData(settled).filter(({ kind }) => !(namesAreFine && kind === 'name'))
  return (
    <div>
      <Field label={label} hint={hint}>
        {(control) => (
          <textarea
            {...control}
            maxLength={limits.report.textLength}
            defaultValue={text}
            onChange={({ target }) => onType(target.value)}
          />
        )}
      </Field>
      <p role="status" className={styles['hints']}>
        {found.length > 0 && t('privacy', { list: formats.list([...new Set(found.map((one) => one.text))]) })}
      </p>
    </div>
  )
}
