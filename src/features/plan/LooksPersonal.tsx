import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { Checkable } from '../../ui/Checkable'

interface Props {
  readonly texts: readonly string[]
  readonly keeps: boolean
  readonly onKeep: (keeps: boolean) => void
}

/** What looks like a person in what goes out: blackened, unless somebody lets it stand. */
export function LooksPersonal({ texts, keeps, onKeep }: Props) {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  return (
    <>
      <p>{t('export.found', { list: formats.list([...new Set(texts)]) })}</p>
      <Checkable
        type="checkbox"
        label={t('export.keep')}
        checked={keeps}
        onChange={({ target }) => onKeep(target.checked)}
      />
    </>
  )
}
