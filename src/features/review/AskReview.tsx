import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '../../content/ContentContext'
import { newRequest } from '../../exchange/report/newRequest'
import { requestToText } from '../../exchange/report/requestToText'
import { useFileWords } from '../../i18n/useFileWords'
import { calendarDateOf } from '../../lib/calendarDate'
import { useTitle } from '../../navigation/useTitle'
import { personDocumentId, updateOwnPerson, useOwnPerson } from '../../storage/ownPerson'
import type { WriteFailure } from '../../storage/writeFailure'
import { useCanChange } from '../../storage/useCanChange'
import { Button } from '../../ui/Button'
import { FileReady } from '../../ui/FileReady'
import { OtherSide } from '../../ui/OtherSide'
import { Page } from '../../ui/Page'
import { WriteFailed } from '../../ui/WriteFailed'
import { jsonFile } from './handedOn'
import { NameField } from './NameField'

/** *Vraag een onafhankelijk beeld*: a file with what there is to score, and not a single score. */
export function AskReview() {
  const { t } = useTranslation('review')
  const title = useTitle()
  const words = useFileWords()
  const profile = useProfile()
  const own = useOwnPerson()
  const canChange = useCanChange()
  const [typed, setTyped] = useState<string>()
  const [file, setFile] = useState<File>()
  const [failure, setFailure] = useState<WriteFailure>()
  const name = typed ?? own?.name ?? ''

  function changeName(next: string | undefined) {
    setTyped(next)
    setFile(undefined)
  }

  async function make() {
    const person = await updateOwnPerson({ name: name.trim() })
    if ('type' in person) return setFailure(person)
    setFailure(undefined)
    const request = newRequest(profile, person, calendarDateOf(new Date()))
    const text = await requestToText(request)
    setFile(jsonFile([request.madeOn, t('ask.fileName'), name], text))
  }

  return (
    <Page title={title(t('ask.title'))} heading={t('ask.title')}>
      <p>{t('ask.intro')}</p>
      <p>{t('ask.how')}</p>
      {canChange && (
        <>
          <OtherSide of={personDocumentId} onSwapped={() => changeName(undefined)} />
          <NameField name={name} hint={t('ask.nameHint')} onChange={changeName} />
          <p>
            <Button look={file ? 'secondary' : 'primary'} onClick={() => void make()}>
              {t('ask.make')}
            </Button>
          </p>
        </>
      )}
      {failure && <WriteFailed title={t('failed')} failure={failure} />}
      {file && <FileReady key={file.lastModified} file={file} words={words} />}
    </Page>
  )
}
