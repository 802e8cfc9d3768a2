import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button, LinkButton } from '../../ui/Button'
import { FileChooser } from '../../ui/FileChooser'
import { WhyRefused } from '../../shared/words/WhyRefused'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { TakesFocus } from '../../ui/TakesFocus'
import { AskDays } from './AskDays'
import { ChooseColumns } from './ChooseColumns'
import { ChooseSheet } from './ChooseSheet'
import { ImportPreview } from './ImportPreview'
import type { SourceStep } from './importStep'
import styles from './register.module.css'
import { shownCell } from './shownCell'
import { useRefusalWords } from './useImportWords'
import { useCpdLogImport, type ImportStep } from './useCpdLogImport'

/** Screen *Lijst inlezen*. */
export function ImportCpdLog() {
  const { t } = useTranslation(['register', 'listImport'])
  const title = useTitle()
  const canChange = useCanChange()
  return (
    <Page title={title(t('listImport:title'))} heading={t('listImport:title')}>
      {canChange ? (
        <Import />
      ) : (
        <>
          <p>{t('listImport:closed')}</p>
          <ToRegister />
        </>
      )}
    </Page>
  )
}

function Import() {
  const { t } = useTranslation(['register', 'listImport', 'common'])
  const importing = useCpdLogImport()
  const { step, choose, cancel, undo } = importing
  useDroppedFile((file) => void choose(file))
  switch (step.type) {
    case 'Added':
    case 'Undone':
      return <Outcome step={step} onUndo={(ids) => void undo(ids)} />
    case 'Reading':
      return (
        <>
          <p role="status">{t('listImport:reading')}</p>
          <p>
            <Button onClick={cancel}>{t('common:cancel')}</Button>
          </p>
        </>
      )
    case 'Choose':
      return <Choose onFile={(file) => void choose(file)} />
    case 'Refused':
      return <Choose refused={step} onFile={(file) => void choose(file)} />
    case 'Sheets':
    case 'Columns':
    case 'Days':
    case 'Preview':
      return <Opened step={step} importing={importing} />
  }
}

interface OpenedProps {
  readonly step: Exclude<SourceStep, { readonly type: 'Refused' }>
  readonly importing: ReturnType<typeof useCpdLogImport>
}

/** What has to be asked of a file, one thing at a time, and then what was read. */
function Opened({ step, importing: { goOn, show, add, again } }: OpenedProps) {
  const { source } = step
  switch (step.type) {
    case 'Sheets':
      return (
        <ChooseSheet
          sheets={source.tables.sheets}
          onChoose={(sheet) => goOn({ ...source, sheet })}
          onOther={again}
        />
      )
    case 'Columns':
      return <ChooseColumns {...step} onChosen={(layout) => goOn({ ...source, layout })} onOther={again} />
    case 'Days':
      return (
        <AskDays
          question={step.question}
          onAnswer={(way) => goOn({ ...source, answers: { ...source.answers, [step.question.about]: way } })}
          onOther={again}
        />
      )
    case 'Preview':
      return (
        <ImportPreview
          step={step}
          onAdd={(lines) => void add(step, lines)}
          onColumns={() => show({ ...step, type: 'Columns' })}
          onDays={() => goOn({ ...source, answers: {} })}
          onOther={again}
        />
      )
  }
}

interface ChooseProps {
  readonly refused?: Extract<ImportStep, { readonly type: 'Refused' }>
  readonly onFile: (file: File) => void
}

function Choose({ refused, onFile }: ChooseProps) {
  const { t } = useTranslation(['register', 'listImport'])
  const words = useRefusalWords()
  return (
    <>
      <p>{t('listImport:intro')}</p>
      {refused && (
        <Notice tone="danger" role="alert" title={t('listImport:refusedTitle')}>
          <p className={styles['name']}>
            {t('listImport:file')} <bdi>{shownCell(refused.name)}</bdi>
          </p>
          <WhyRefused {...words(refused.failure)} />
          <p>{t('listImport:unchanged')}</p>
        </Notice>
      )}
      <FileChooser
        label={t('listImport:choose')}
        hint={t('listImport:chooseHint')}
        onFiles={([file]) => onFile(file)}
      />
      <p className={styles['muted']}>{t('listImport:drop')}</p>
      <ToRegister />
    </>
  )
}

interface OutcomeProps {
  readonly step: Extract<ImportStep, { readonly type: 'Added' | 'Undone' }>
  readonly onUndo: (ids: readonly string[]) => void
}

function Outcome({ step, onUndo }: OutcomeProps) {
  const { t } = useTranslation(['register', 'listImport', 'common'])
  const isAdded = step.type === 'Added'
  return (
    <>
      <TakesFocus when={step}>
        <Notice
          title={isAdded ? t('listImport:added', { count: step.ids.length }) : t('listImport:undone')}
          actions={isAdded && <Button onClick={() => onUndo(step.ids)}>{t('common:undo')}</Button>}
        />
      </TakesFocus>
      {isAdded && step.failure && <WriteFailed title={t('listImport:failed')} failure={step.failure} />}
      <ToRegister look="primary" />
    </>
  )
}

function ToRegister({ look = 'secondary' }: { readonly look?: 'primary' | 'secondary' }) {
  const { t } = useTranslation(['register', 'listImport'])
  return (
    <p>
      <LinkButton look={look} to={paths.register}>
        {t('toRegister')}
      </LinkButton>
    </p>
  )
}
