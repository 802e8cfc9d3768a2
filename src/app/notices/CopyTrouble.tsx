import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { readCopyTrouble } from '../../storage/secondCopy/copyTrouble'
import { Button, LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Everything is stored, but not twice, as the app promises; told once. */
export function CopyTrouble() {
  const { t } = useTranslation('start')
  return (
    <Notice
      tone="warning"
      role="status"
      title={t('copyTrouble.title')}
      actions={
        <>
          <LinkButton to={paths.makeBackup}>{t('copyTrouble.backup')}</LinkButton>
          <LinkButton to={paths.storage}>{t('copyTrouble.storage')}</LinkButton>
          <Button look="quiet" onClick={readCopyTrouble}>
            {t('copyTrouble.read')}
          </Button>
        </>
      }
    >
      <p>{t('copyTrouble.text')}</p>
    </Notice>
  )
}
