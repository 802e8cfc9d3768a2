import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Nothing of somebody who does not exist goes anywhere but on paper. */
export function ExampleOnly() {
  const { t } = useTranslation('compose')
  return (
    <Notice actions={<Button onClick={() => print()}>{t('file.print')}</Button>}>
      <p>{t('preview.example')}</p>
    </Notice>
  )
}
