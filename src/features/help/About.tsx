import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../i18n/useLanguage'
import { appVersion } from '../../lib/appVersion'
import { paths, routes } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { ContactWays } from '../../shared/content/ContactWays'
import { useProfile } from '../../shared/content/ContentContext'
import { ProfileLimits } from '../../shared/content/ProfileLimits'
import { FileFaults } from '../../shared/content/FileFaults'
import { ownFace } from '../../shared/content/ownFace'
import { useOrganisation } from '../../shared/content/useOrganisation'
import { Notice } from '../../ui/Notice'
import { useObservable } from '../../ui/useObservable'
import { LinkList } from '../../ui/LinkList'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'

/** Screen *Over Groeispiegel*: what it is for, who made it and who did not, whose words are in it, and whom to ask. */
export function About() {
  // With the words of what comes a moment later, which would take the screen away again to wait for them.
  const { t } = useTranslation(['about', 'statement'])
  const title = useTitle()
  const say = useLocalized()
  const { source } = useProfile()
  const loaded = useOrganisation()
  const { name, contact } = loaded.state === 'here' ? loaded.organisation : {}
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <Section heading={t('what.title')}>
        <p>{t('what.text')}</p>
        <ProfileLimits />
      </Section>
      <Makers name={name} />
      {loaded.state === 'here' && loaded.failure && (
        <Notice
          tone="warning"
          title={t(loaded.failure.type === 'ContentUnreachable' ? 'statement:failed.title' : 'faulty')}
        >
          <FileFaults failure={loaded.failure} />
        </Notice>
      )}
      {source?.note && (
        <Section heading={t('words.title')}>
          <p>{say(source.note)}</p>
        </Section>
      )}
      {loaded.state !== 'waiting' && (
        <Section heading={t('contact.title')}>
          <ContactWays contact={contact} unnamed={t('contact.unnamed')} />
          <p>{t('contact.clients')}</p>
        </Section>
      )}
      <OwnLinks />
      <Section heading={t('more.title')}>
        <LinkList
          items={[
            { to: paths.help, label: t('more.help') },
            { to: paths.profile, label: t('more.profile') },
            { to: routes.accessibility, label: t('more.accessibility') },
          ]}
        />
        <p>
          <a href="licences.txt">{t('more.licences')}</a>
        </p>
        <p>{t('version', { version: appVersion() })}</p>
      </Section>
    </Page>
  )
}

/** What whoever offers the app has put elsewhere. */
function OwnLinks() {
  const { t } = useTranslation('about')
  const own = useObservable(ownFace)
  const links = (
    ['privacyStatement', 'professionalCode', 'register', 'learningEnvironment'] as const
  ).flatMap((name) => {
    const to = own[name]
    return to === undefined ? [] : [{ name, to }]
  })
  if (links.length === 0) return null
  return (
    <Section heading={t('links.title')}>
      <ul>
        {links.map(({ name, to }) => (
          <li key={name}>
            <a href={to} target="_blank" rel="noreferrer">
              {t(`links.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Who *wij* is, who made the profile and did not make this, and who offers it. */
function Makers({ name }: { readonly name: string | undefined }) {
  const { t } = useTranslation('about')
  const say = useLocalized()
  const { publisher, title } = useProfile()
  return (
    <Section heading={t('who.title')}>
      <p>{t('who.app')}</p>
      <p>{t('who.notOf', { publisher, title: say(title) })}</p>
      <p>
        {name !== undefined && t('who.offered', { name })} {t('who.unseen')}
      </p>
    </Section>
  )
}
