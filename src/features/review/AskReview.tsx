import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { paths } from '../../navigation/paths'
import { useShareMessage } from '../../papers/useShareMessage'
import { useFileWords } from '../../shared/words/useFileWords'
import { useTitle } from '../../navigation/useTitle'
import { personDocumentId } from '../../domain/documents/person'
import { personWriter, useOwnPerson, recordOwnPerson } from '../../shared/documents/ownPerson'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import { FileReady } from '../../ui/FileReady'
import { Notice } from '../../ui/Notice'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { nameInput } from './nameInput'
import { useAsking, type Asking } from './useAsking'

/** *Vraag hoe een ander jou ziet*: a page that says what is asked, with in it what there is to score and not a single score. */
export function AskReview() {
  const { t } = useTranslation(['review', 'common'])
  const title = useTitle()
  const canChange = useCanChange()
  const { asking, make, forget } = useAsking()
  const name = useOwnPerson()?.name ?? ''
  return (
    <Page title={title(t('ask.title'))} heading={t('ask.title')}>
      <p>{t('ask.intro')}</p>
      <p>{t('ask.how')}</p>
      {canChange && (
        <>
          <SavedStatus writer={personWriter} id={personDocumentId} />
          <OtherSide of={personDocumentId} onSwapped={forget} />
          <AutosaveText
            name="person.name"
            label={`${t('name')} ${t('common:optional')}`}
            hint={t('ask.nameHint')}
            value={name}
            isLine
            native={nameInput}
            onType={(edit) => {
              forget()
              recordOwnPerson((before) => ({ name: typed(edit, before.name) }))
            }}
          />
          <p>
            <Button
              look={asking.type === 'Made' ? 'secondary' : 'primary'}
              isOff={asking.type === 'Busy'}
              onClick={() => void make()}
            >
              {t('ask.make')}
            </Button>
          </p>
        </>
      )}
      <Outcome asking={asking} />
      <Calibrate />
    </Page>
  )
}

/** What looking by oneself first is good for, and a form to do it with more people. */
function Calibrate() {
  const { t } = useTranslation('guide')
  return (
    <Section heading={t('calibrate.title')}>
      <p>{t('calibrate.text')}</p>
      <p>
        <Link href={paths.intervision}>{t('calibrate.more')}</Link>
      </p>
    </Section>
  )
}

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
