import { useTranslation } from 'react-i18next'
import { appVersion } from '../../lib/appVersion'
import { useTitle } from '../../navigation/useTitle'
import { useOrganisation, type Organisation } from '../../shared/content/useOrganisation'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Complaint } from './Complaint'
import { Examined } from './Examined'
import { KnownFaults } from './KnownFaults'
import { drawnUpOn } from './ownExamination'
import { useFormats } from '../../i18n/useFormats'

/** Screen *Toegankelijkheid*: the statement in the order of the Dutch model, filled in by whoever offers the app. */
export function Statement() {
  const { t } = useTranslation('statement')
  const title = useTitle()
  const loaded = useOrganisation()
  return (
    <Page title={title(t('title'))} heading={t('heading')}>
      {loaded.state === 'waiting' && <p role="status">{t('loading')}</p>}
      {loaded.state === 'here' && loaded.failure && (
        <NotAllThere hasCome={loaded.failure.type !== 'ContentUnreachable'} />
      )}
      {loaded.state === 'here' && <Parts {...loaded.organisation} />}
    </Page>
  )
}

/** A connection helps where the file did not come; a fault in it only its host can mend. */
function NotAllThere({ hasCome }: { readonly hasCome: boolean }) {
  const { t } = useTranslation('statement')
  return (
    <Notice tone="warning" role="status" title={t(hasCome ? 'faulty.title' : 'failed.title')}>
      <p>{t(hasCome ? 'faulty.text' : 'failed.text')}</p>
    </Notice>
  )
}

function Parts({ name, contact, accessibility = {} }: Organisation) {
  const { t } = useTranslation('statement')
  return (
    <>
      <p>{name ? t('aim.named', { name }) : t('aim.unnamed')}</p>
      <Scope />
      <Status status={accessibility.status} />
      <Examined {...accessibility} />
      <KnownFaults others={accessibility.faults} />
      <Complaint contact={contact} />
      <Section heading={t('duty.title')}>
        <p>{t('duty.text')}</p>
        {accessibility.register && (
          <p>
            <a href={accessibility.register}>{t('duty.register')}</a>
          </p>
        )}
      </Section>
      <Dates {...accessibility} />
    </>
  )
}

function Scope() {
  const { t } = useTranslation('statement')
  const address = new URL('.', document.baseURI).href
  return (
    <Section heading={t('scope.title')}>
      <p>{t('scope.app', { address, version: appVersion() })}</p>
      <p>{t('scope.files')}</p>
      <p>{t('scope.standard')}</p>
    </Section>
  )
}

type Accessibility = NonNullable<Organisation['accessibility']>

/** Without an examination by somebody else nothing more can be said than that a beginning was made. */
function Status({ status = 'first-measures' }: Pick<Accessibility, 'status'>) {
  const { t } = useTranslation('statement')
  return (
    <Section heading={t('status.title')}>
      <p>
        <b>{t(`status.${status}`)}</b>
      </p>
      <p>{t(`status.model.${status}`)}</p>
    </Section>
  )
}

function Dates(given: Pick<Accessibility, 'drawnUpOn' | 'revisedOn'>) {
  const { t } = useTranslation('statement')
  const { date } = useFormats()
  return (
    <Section heading={t('dates.title')}>
      <p>
        {t('dates.drawnUp', { date: date(given.drawnUpOn ?? drawnUpOn) })}{' '}
        {given.revisedOn && t('dates.revised', { date: date(given.revisedOn) })}
      </p>
    </Section>
  )
}
