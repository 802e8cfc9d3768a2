import { useTranslation } from 'react-i18next'
import type { Autosaved } from '../../storage/autosave/Autosaved'
import { Notice } from '../../ui/Notice'

interface Props {
  readonly writer: Pick<Autosaved<unknown>, 'cameFrom'>
  readonly id: string
}

/** That what somebody wrote in was deleted elsewhere, and where their words are now. */
export function WrittenAnew({ writer, id }: Props) {
  const { t } = useTranslation()
  if (writer.cameFrom(id) === undefined) return null
  return (
    <Notice tone="warning" role="status" title={t('writtenAnew.title')}>
      <p>{t('writtenAnew.text')}</p>
    </Notice>
  )
}
