import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/Field'

interface Props {
  readonly name: string
  readonly hint: string
  readonly onChange: (name: string) => void
}

const longest = 100

/** What somebody calls themselves to others. */
export function NameField({ name, hint, onChange }: Props) {
  const { t } = useTranslation(['review', 'common'])
  return (
    <Field label={`${t('name')} ${t('common:optional')}`} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="name"
          maxLength={longest}
          value={name}
          onChange={(event) => onChange(event.target.value.toWellFormed())}
        />
      )}
    </Field>
  )
}
