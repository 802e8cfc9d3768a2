import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useContent } from '../../shared/content/ContentContext'
import { emptySteps, isWritten } from '../../domain/evidence'
import { starrSteps } from '../../domain/documents/evidence'
import { competenciesOf, type Profile } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useCompetencyIds } from '../../shared/versions/useCompetencyIds'
import type { Evidence } from '../../domain/documents/evidence'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import styles from './evidence.module.css'
import { GoneLinks } from './GoneLinks'
import { useEvidenceName } from './useEvidenceName'

interface Props {
  readonly id: string
  readonly body: Evidence
}

/** An example where nothing can be changed: what was written, and what it shows. */
export function EvidenceReader({ id, body }: Props) {
  const { t } = useTranslation('evidence')
  const title = useTitle()
  const { date, list } = useFormats()
  const name = useEvidenceName()(body)
  const missing = emptySteps(body)
  return (
    <Page title={title(name)} heading={name} id={id}>
      <p>{date(body.date)}</p>
      {!isWritten(body) && <p>{t('note.nothing')}</p>}
      {starrSteps
        .filter((step) => !missing.includes(step))
        .map((step) => (
          <Section key={step} heading={t(`step.${step}`)}>
            <p className={styles['text']}>{body[step]}</p>
          </Section>
        ))}
      {isWritten(body) && missing.length > 0 && (
        <p>{t('list.missing', { list: list(missing.map((step) => t(`step.${step}`))) })}</p>
      )}
      <ReadLinks body={body} />
      <p>
        <Link href={paths.evidence}>{t('note.all')}</Link>
      </p>
    </Page>
  )
}

function ReadLinks({ body }: Pick<Props, 'body'>) {
  const { t } = useTranslation('evidence')
  const profile = useContent().profiles.find(({ id }) => id === body.profile)
  return (
    <Section heading={t('note.links')}>
      {profile ? <LinksOf profile={profile} body={body} /> : <p>{t('note.noProfile')}</p>}
    </Section>
  )
}

function LinksOf({ profile, body }: Pick<Props, 'body'> & { readonly profile: Profile }) {
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  const chosen = useCompetencyIds(profile, body.competencies).idsIn(body.competencies)
  const linked = [
    ...competenciesOf(profile).filter(({ id }) => chosen.includes(id)),
    ...profile.taskGroups
      .flatMap(({ tasks }) => tasks)
      .filter(({ id }) => body.tasks.includes(id))
      .map(({ id, title }) => ({ id: t('grid.taskNumber', { id }), text: title })),
  ]
  return (
    <>
      {linked.length === 0 && <p>{t('list.unlinked')}</p>}
      {linked.length > 0 && (
        <ul>
          {linked.map(({ id, text }) => (
            <li key={id}>
              {id} {localized(text)}
            </li>
          ))}
        </ul>
      )}
      <GoneLinks profile={profile} body={body} />
    </>
  )
}
