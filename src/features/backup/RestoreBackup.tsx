import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { Button, LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { Busy } from './Busy'
import { ChooseBackup } from './ChooseBackup'
import { PreviewBackup } from './PreviewBackup'
import { RestoreDone } from './RestoreDone'
import { UndoRestore } from './UndoRestore'
import { Unlock } from './Unlock'
import { useRestore, type RestoreStep } from './useRestore'

/** From a file to what it would change, and only then to the change itself. */
export function RestoreBackup() {
  // With the words of what is in it, so that nobody waits when it was read.
  const { t } = useTranslation(['restore', 'backup', 'kinds'])
  const title = useTitle()
  const { step, open, restore, cancel, again } = useRestore()
  useDroppedFile((file) => {
    // While something is being put back nothing else begins.
    if (step.type !== 'Busy' || step.work !== 'restoring') open(file)
  })
  const heading = t(headingOf(step))
  return (
    <Page title={title(heading)} heading={heading} id={step.type}>
      {step.type === 'Choose' && (
        <>
          <ChooseBackup step={step} onFile={open} />
          <UndoRestore />
        </>
      )}
      {step.type === 'Busy' && (
        <Busy text={t(`backup:busy.${step.work}`)} {...(step.work !== 'restoring' && { onCancel: cancel })} />
      )}
      {step.type === 'Locked' && (
        <Unlock file={step.file} failure={step.failure} onUnlock={(typed) => open(step.file, typed)} />
      )}
      {step.type === 'Preview' && (
        <PreviewBackup
          key={step.isNew ? 'new' : 'first'}
          preview={step}
          onRestore={(way) => restore(step, way)}
        />
      )}
      {(step.type === 'Locked' || step.type === 'Preview') && (
        <p>
          <Button look="quiet" onClick={again}>
            {t('choose.another')}
          </Button>
        </p>
      )}
      {step.type === 'Restored' && (
        <>
          <RestoreDone restored={step} />
          <p>
            <LinkButton to={paths.home} look="primary">
              {t('done.toStart')}
            </LinkButton>
          </p>
          <UndoRestore />
        </>
      )}
    </Page>
  )
}

function headingOf(step: RestoreStep) {
  switch (step.type) {
    case 'Choose':
      return 'choose.title'
    case 'Busy':
      return 'backup:busy.title'
    case 'Locked':
      return 'choose.lockedTitle'
    case 'Preview':
      return 'preview.title'
    case 'Restored':
      return step.way === 'merge' ? 'done.mergeTitle' : 'done.replaceTitle'
  }
}
