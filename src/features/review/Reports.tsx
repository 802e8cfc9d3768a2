import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useReports } from '../../shared/reports/useReports'
import { useReviews } from '../../shared/reports/useReviews'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { LinkButton } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { byPerson } from './byPerson'
import { Overdue } from './Overdue'
import { People } from './People'
import { Reactions } from './Reactions'
import { openReceived } from '../../shared/reports/givenFile'
import { useWaiting } from './useWaiting'

/** From this many people on, looking for one by eye takes too long. */
const manyPeople = 10

/** Screen *Ontvangen*: what others sent, reactions first, then reports by person. */
export function Reports() {
  const { t } = useTranslation('review')
  const title = useTitle()
  const reports = useReports()
  const reactions = useReviews('received')
  useDroppedFile(openReceived)
  return (
    <Page title={title(t('reports.title'))} heading={t('reports.title')}>
      {reports?.length !== 0 && <p>{t('reports.intro')}</p>}
      {reports?.length === 0 && reactions.length === 0 && <p>{t('reports.empty')}</p>}
      <p>
        <LinkButton look="primary" to={paths.openReceived}>
          {t('reports.open')}
        </LinkButton>
      </p>
      <WaitingNotice />
      <Reactions reactions={reactions} />
      <Overdue reports={reports ?? []} />
      {reports === undefined ? <p role="status">{t('loading')}</p> : <Senders reports={reports} />}
      <p>
        <LinkButton look="quiet" to={paths.askReview}>
          {t('ask.link')}
        </LinkButton>
      </p>
    </Page>
  )
}

/** Everybody who sent a report; one of many is found by name. */
function Senders({ reports }: { readonly reports: readonly ReportRecord[] }) {
  const { t } = useTranslation('review')
  const [wanted, setWanted] = useState('')
  const looked = useDeferredValue(wanted).trim().toLowerCase()
  const people = byPerson(reports)
  const shown = people.filter(({ name }) => name.toLowerCase().includes(looked))
  return (
    <>
      {people.length > manyPeople && (
        <Field label={t('reports.search')}>
          {(control) => (
            <input
              {...control}
              type="search"
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
          )}
        </Field>
      )}
      {people.length > 0 && shown.length === 0 && <p role="status">{t('reports.notFound')}</p>}
      <People key={looked} people={shown} />
    </>
  )
}

/** What came in by itself stands here too: whoever put off looking at it finds it again. */
function WaitingNotice() {
  const { t } = useTranslation('arrival')
  const { waiting } = useWaiting()
  if (waiting.length === 0) return null
  const actions = <LinkButton to={paths.openReceived}>{t('waiting.toList')}</LinkButton>
  return <Notice title={t('waiting.notice', { count: waiting.length })} actions={actions} />
}
