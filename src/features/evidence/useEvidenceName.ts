import { useTranslation } from 'react-i18next'
import { evidenceName } from '../../domain/evidence'
import { type Evidence } from '../../domain/documents/evidence'

/** What an example is called on the screen. */
export function useEvidenceName(): (evidence: Evidence) => string {
  const { t } = useTranslation('evidence')
  return (evidence) => evidenceName(evidence) || t('list.untitled')
}
