import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { newEvidence } from '../../shared/evidence/newEvidence'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { FoundEvidence } from './FoundEvidence'
import { RemovalNotice } from './RemovalNotice'
import { useEvidence } from './useEvidence'

/** Screen *Bewijs*: every example, the newest first. */
export function EvidenceList() {
  const { t } = useTranslation('evidence')
  const title = useTitle()
  const [, navigate] = useLocation()
  const canChange = useCanChange()
  const all = useEvidence()
  const isEmpty = all.length === 0
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <RemovalNotice />
      <p>{isEmpty ? t('list.empty') : t('list.intro')}</p>
      {isEmpty && !canChange && <p>{t('list.emptyReadOnly')}</p>}
      {canChange && (
        <p className="no-print">
          <Button look="primary" onClick={() => navigate(...newEvidence())}>
            {t('new')}
          </Button>
        </p>
      )}
      <p className="no-print">
        <Link href={paths.evidenceGrid}>{t('list.toGrid')}</Link>
      </p>
      {!isEmpty && <FoundEvidence all={all} />}
    </Page>
  )
}
