import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasSame } from '../../exchange/backup/hasSame'
import { WhyRefused } from '../../shared/words/WhyRefused'
import { FileChooser } from '../../ui/FileChooser'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { Busy } from './Busy'
import { openBackup, type BackupRefusal } from './openBackup'
import { readHere } from './readHere'
import { useFailureWords } from './useFailureWords'

type Check = 'busy' | 'checkGood' | 'checkOther' | BackupRefusal

/** What was saved is opened again from where it lies: then it is sure that it is whole. */
export function CheckSavedFile({ passphrase }: { readonly passphrase: string | undefined }) {
  const { t } = useTranslation('backup')
  const [check, setCheck] = useState<Check>()
  const look = async (file: File) => {
    setCheck('busy')
    setCheck(await checked(file, passphrase))
  }
  return (
    <Section heading={t('made.checkTitle')}>
      <p>{t('made.check')}</p>
      <FileChooser label={t('made.checkLabel')} onFiles={([file]) => void look(file)} />
      {check === 'busy' && <Busy text={t('busy.reading')} />}
      <div role="status">{check !== undefined && check !== 'busy' && <Outcome check={check} />}</div>
    </Section>
  )
}

function Outcome({ check }: { readonly check: Exclude<Check, 'busy'> }) {
  const { t } = useTranslation('backup')
  const words = useFailureWords()
  return typeof check === 'string' ? (
    <Notice tone={check === 'checkGood' ? 'plain' : 'warning'}>
      <p>{t(`made.${check}`)}</p>
    </Notice>
  ) : (
    <Notice tone="danger">
      <WhyRefused {...words(check)} />
    </Notice>
  )
}

async function checked(file: File, passphrase: string | undefined): Promise<Check> {
  const opened = await openBackup(file, { passphrase })
  // A locked file, where the one that was made is not: another one.
  if (opened.type === 'PassphraseNeeded') return 'checkOther'
  if (opened.type !== 'BackupOpened') return opened
  const here = await readHere()
  return 'type' in here || !hasSame(opened.archive, here) ? 'checkOther' : 'checkGood'
}
