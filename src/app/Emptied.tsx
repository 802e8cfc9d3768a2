import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../navigation/useTitle'
import { useAssessments, useBinnedAssessments } from '../shared/assessments/useAssessments'
import { useDocumentCount } from '../shared/documents/useDocuments'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { saveTab } from './saveTab'

/** The data of the site was cleared while this tab was open. The tab still knows all of it and offers to put it back. */
export function Emptied() {
  const { t } = useTranslation('start')
  const assessments = [...useAssessments(), ...useBinnedAssessments()]
  const documents = useDocumentCount()
  const [failed, setFailed] = useState(false)
  const putBack = async () => {
    const { restoreFromTab } = await import('../storage/restoreFromTab')
    setFailed(!(await restoreFromTab()))
  }
  const count = new Set(assessments.map(({ original }) => original)).size
  const knows = count > 0 && documents > 0 ? 'both' : 'known'
  return (
    <Page title={useTitle()(t('emptied.title'))} heading={t('emptied.title')}>
      <p>
        {t('emptied.why')} {count + documents > 0 && t(`emptied.${knows}`, { count })}
      </p>
      {failed && <Notice tone="danger" role="alert" title={t('emptied.failed')} />}
      <p>
        <Button look="primary" onClick={() => void putBack()}>
          {t('emptied.putBack')}
        </Button>
      </p>
      <p>
        <Button onClick={() => void saveTab(new Date())}>{t('emptied.save')}</Button>
      </p>
      <p>
        <Button look="quiet" onClick={() => location.reload()}>
          {t('emptied.begin')}
        </Button>
      </p>
    </Page>
  )
}
