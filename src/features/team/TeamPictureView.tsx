import { useTranslation } from 'react-i18next'
import { PrintedPages } from '../../charts/PrintedPages'
import { useProgrammes } from '../../shared/content/useProgrammes'
import { minimumGroupSize, type TeamPicture } from '../../domain/team'
import { useTeamDocument } from '../../papers/useTeamDocument'
import { MissingLettersNotice } from '../../shared/reports/MissingLettersNotice'
import { useAsInPdf } from '../../shared/reports/useAsInPdf'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useToday } from '../../ui/useToday'
import { useSaveTeam, type Saving } from './useSaveTeam'
import type { TeamGroup } from './useTeamGroups'

interface Props {
  readonly group: TeamGroup & { readonly picture: TeamPicture }
}

/** What the people of one profile have in common, as it is printed and saved. */
export function TeamPictureView({ group }: Props) {
  const { t } = useTranslation(['team', 'report'])
  const programmes = useProgrammes()
  const documentOf = useTeamDocument()
  const today = useToday()
  const known = programmes.state === 'here' ? programmes.programmes : []
  const document = documentOf({ ...group, programmes: known }, today)
  const shown = useAsInPdf(document)
  const { saving, saveCsv, savePdf } = useSaveTeam({ ...group, document })
  return (
    <>
      <PrintedPages document={shown} />
      <MissingLettersNotice document={document}>{t('report:letters.print')}</MissingLettersNotice>
      <p className="no-print">
        <Button look="primary" onClick={() => void savePdf()}>
          {t('savePdf')}
        </Button>{' '}
        <Button onClick={() => void saveCsv()}>{t('saveCsv')}</Button>{' '}
        <Button onClick={() => print()}>{t('print')}</Button>
      </p>
      <HowSaved saving={saving} />
    </>
  )
}

function HowSaved({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation('team')
  switch (saving.type) {
    case 'Idle':
      return null
    case 'Busy':
      return <p role="status">{t('busy')}</p>
    case 'PdfFailed':
      return <Notice tone="danger" role="alert" title={t('failed')} />
    case 'NotKept':
      return <Notice tone="danger" role="alert" title={t('notKept', { reason: saving.reason })} />
    case 'WouldTell':
      return (
        <Notice tone="warning" role="alert" title={t('wouldTell.title')}>
          <p>{t('wouldTell.text', { min: minimumGroupSize })}</p>
        </Notice>
      )
  }
}
