import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canUndoRestore, forgetSnapshot, undoRestore, type RestoreFailure } from '../../storage/restore'
import { writeSecondCopy } from '../../storage/secondCopy/secondCopy'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import styles from './backup.module.css'
import { NotRestored } from './NotRestored'

type Outcome = 'undone' | 'kept' | RestoreFailure

/** As long as what stood here before is kept, it can be brought back. */
export function UndoRestore() {
  const { t } = useTranslation('restore')
  const [canUndo, setCanUndo] = useState(false)
  const [asked, setAsked] = useState<'undo' | 'keep'>()
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    // Closed or broken storage has nothing to undo, and says so elsewhere.
    canUndoRestore().then(setCanUndo, () => setCanUndo(false))
  }, [outcome])
  const carryOut = async (what: 'undo' | 'keep') => {
    setAsked(undefined)
    setOutcome(await (what === 'undo' ? undo() : keep()))
  }
  return (
    <>
      <div role="status">{outcome !== undefined && <Told outcome={outcome} />}</div>
      {canUndo && (
        <Section heading={t('undo.title')}>
          <p>{t('undo.text')}</p>
          <p className={styles['buttons']}>
            <Button onClick={() => setAsked('undo')}>{t('undo.action')}</Button>
            <Button look="quiet" onClick={() => setAsked('keep')}>
              {t('undo.keep')}
            </Button>
          </p>
        </Section>
      )}
      <Asking asked={asked} onClose={() => setAsked(undefined)} onConfirm={(what) => void carryOut(what)} />
    </>
  )
}

interface AskingProps {
  readonly asked: 'undo' | 'keep' | undefined
  readonly onClose: () => void
  readonly onConfirm: (what: 'undo' | 'keep') => void
}

function Asking({ asked, onClose, onConfirm }: AskingProps) {
  const { t } = useTranslation(['restore', 'common'])
  const actions = asked && (
    <>
      <Button onClick={onClose}>{t('common:cancel')}</Button>
      <Button look="danger" onClick={() => onConfirm(asked)}>
        {asked === 'undo' ? t('undo.action') : t('undo.keepConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog
      open={asked !== undefined}
      title={asked === 'keep' ? t('undo.keepAskTitle') : t('undo.askTitle')}
      actions={actions}
      onClose={onClose}
    >
      <p>{asked === 'keep' ? t('undo.keepAsk') : t('undo.ask')}</p>
    </Dialog>
  )
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('restore')
  if (typeof outcome !== 'string') return <NotRestored failure={outcome} />
  return outcome === 'undone' ? (
    <Notice title={t('done.undoTitle')}>
      <p>
        {t('done.undone')} {t('done.verified')}
      </p>
    </Notice>
  ) : (
    <Notice>
      <p>{t('undo.kept')}</p>
    </Notice>
  )
}

async function undo(): Promise<Outcome> {
  const undone = await undoRestore()
  void writeSecondCopy()
  return 'type' in undone ? undone : 'undone'
}

async function keep(): Promise<Outcome> {
  const failure = await forgetSnapshot()
  return failure ?? 'kept'
}
