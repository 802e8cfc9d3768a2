import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrintedDocument } from '../../domain/printedDocument'
import { useRequestDocument } from '../../papers/useRequestDocument'
import { useShareMessage } from '../../papers/useShareMessage'
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
import { Notice } from '../../ui/Notice'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { Page } from '../../ui/Page'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { pagesWith } from './handedOn'
import { nameInput } from './nameInput'

/** *Vraag een onafhankelijk beeld*: a page that says what is asked, with in it what there is to score and not a single score. */
export function AskReview() {
  const { t } = useTranslation(['review', 'common'])
  const title = useTitle()
  const profile = useProfile()
  const own = useOwnPerson()
  const canChange = useCanChange()
  const [asking, setAsking] = useState<Asking>({ type: 'Idle' })
  const documentOf = useRequestDocument()
  const name = own?.name ?? ''

  async function make() {
    const person = await updateOwnPerson({ name: name.trim() })
    if ('type' in person) return setAsking({ type: 'NotStored', failure: person })
    setAsking({ type: 'Busy' })
    const request = newRequest(profile, person, todayNow())
    const document = documentOf(request, profile)
    const parts = [request.madeOn, t('ask.fileName'), name]
    const file = await pagesWith(parts, await requestToText(request), document)
    setAsking(file ? { type: 'Made', file, document } : { type: 'NoPdf' })
  }

  return (
    <Page title={title(t('ask.title'))} heading={t('ask.title')}>
      <p>{t('ask.intro')}</p>
      <p>{t('ask.how')}</p>
      {canChange && (
        <>
          <SavedStatus writer={personWriter} id={personDocumentId} />
          <OtherSide of={personDocumentId} onSwapped={() => setAsking({ type: 'Idle' })} />
          <AutosaveText
            name="person.name"
            label={`${t('name')} ${t('common:optional')}`}
            hint={t('ask.nameHint')}
            value={name}
            isLine
            native={nameInput}
            onType={(edit) => {
              setAsking({ type: 'Idle' })
              recordOwnPerson((before) => ({ name: typed(edit, before.name) }))
            }}
          />
          <p>
            <Button
              look={asking.type === 'Made' ? 'secondary' : 'primary'}
              disabled={asking.type === 'Busy'}
              onClick={() => void make()}
            >
              {t('ask.make')}
            </Button>
          </p>
        </>
      )}
      <Outcome asking={asking} />
    </Page>
  )
}

/** How far the file is. */
type Asking =
  | { readonly type: 'Idle' | 'Busy' | 'NoPdf' }
  | { readonly type: 'NotStored'; readonly failure: WriteFailure }
  | { readonly type: 'Made'; readonly file: File; readonly document: PrintedDocument }

function Outcome({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation('review')
  const words = useFileWords()
  const message = useShareMessage()
  switch (asking.type) {
    case 'Idle':
      return null
    case 'Busy':
      return <p role="status">{t('reply.making')}</p>
    case 'NotStored':
      return <WriteFailed title={t('failed')} failure={asking.failure} />
    case 'NoPdf':
      return (
        <Notice tone="danger" role="alert" title={t('failed')}>
          <p>{t('ask.noPdf')}</p>
        </Notice>
      )
    case 'Made': {
      const { file, document } = asking
      return (
        <FileReady key={file.lastModified} file={file} words={words} message={message('request', document)} />
      )
    }
  }
}
