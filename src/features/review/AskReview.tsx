import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import { newRequest } from '../../exchange/report/newRequest'
import { requestToText } from '../../exchange/report/requestToText'
import { useFileWords } from '../../shared/words/useFileWords'
import { todayNow } from '../../lib/today'
import { useTitle } from '../../navigation/useTitle'
import { personDocumentId } from '../../domain/documents/person'
import {
  personWriter,
  updateOwnPerson,
  useOwnPerson,
  recordOwnPerson,
} from '../../shared/documents/ownPerson'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import type { WriteFailure } from '../../storage/writeFailure'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import { FileReady } from '../../ui/FileReady'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { Page } from '../../ui/Page'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { jsonFile } from './handedOn'
import { nameInput } from './nameInput'

/** *Vraag hoe een ander jou ziet*: a file with what there is to score, and not a single score. */
export function AskReview() {
  const { t } = useTranslation(['review', 'common'])
  const title = useTitle()
  const words = useFileWords()
  const profile = useProfile()
  const own = useOwnPerson()
  const canChange = useCanChange()
  const [file, setFile] = useState<File>()
  const [failure, setFailure] = useState<WriteFailure>()
  const name = own?.name ?? ''

  async function make() {
    const person = await updateOwnPerson({ name: name.trim() })
    if ('type' in person) return setFailure(person)
    setFailure(undefined)
    const request = newRequest(profile, person, todayNow())
    const text = await requestToText(request)
    setFile(jsonFile([request.madeOn, t('ask.fileName'), name], text))
  }

  return (
    <Page title={title(t('ask.title'))} heading={t('ask.title')}>
      <p>{t('ask.intro')}</p>
      <p>{t('ask.how')}</p>
      {canChange && (
        <>
          <SavedStatus writer={personWriter} id={personDocumentId} />
          <OtherSide of={personDocumentId} onSwapped={() => setFile(undefined)} />
          <AutosaveText
            name="person.name"
            label={`${t('name')} ${t('common:optional')}`}
            hint={t('ask.nameHint')}
            value={name}
            isLine
            native={nameInput}
            onType={(edit) => {
              setFile(undefined)
              recordOwnPerson((before) => ({ name: typed(edit, before.name) }))
            }}
          />
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
