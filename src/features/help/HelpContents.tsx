import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { endsOf, notApplicableKey } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { appVersion } from '../../lib/appVersion'
import { paths, routes } from '../../navigation/paths'
import { useContent, useProfile } from '../../shared/content/ContentContext'
import { HowToScore } from '../../shared/content/HowToScore'
import { NormNote } from '../../shared/content/NormNote'
import { ProfileLimits } from '../../shared/content/ProfileLimits'
import { LinkButton } from '../../ui/Button'
import { DataTable } from '../../ui/DataTable'
import { Section } from '../../ui/Section'
import styles from './Help.module.css'
import { TextParts } from '../../ui/TextParts'
import { Questions } from './Questions'

/** How to score, what people ask, and what the levels mean. */
export function HelpContents() {
  return (
    <>
      <Scoring />
      <Questions />
      <ExampleLink />
      <Levels />
    </>
  )
}

/** How the app can be used, and whose it is: beside the rest where there is room. */
export function HelpWithTheApp() {
  const { t } = useTranslation('help')
  return (
    <>
      <Installing />
      <Keys />
      <Accessibility />
      <More />
      <p>{t('version', { version: appVersion() })}</p>
      <p>
        <a href="licences.txt">{t('licences')}</a>
      </p>
    </>
  )
}

/** How to score, also for whoever asks in the middle of it. */
function Scoring() {
  const { t } = useTranslation('guide')
  const { scale, scaleOrigin } = useProfile()
  return (
    <Section heading={t('scoring.title')}>
      <HowToScore />
      <NormNote scale={scale} origin={scaleOrigin} />
      <p>{t('again')}</p>
    </Section>
  )
}

/** Only where this profile comes with an example. */
function ExampleLink() {
  const { t } = useTranslation('help')
  const { catalogue, profile } = useContent()
  if (!catalogue.profiles.find(({ id }) => id === profile.id)?.example) return null
  return (
    <Section heading={t('exampleTitle')}>
      <p>{t('exampleText')}</p>
      <p>
        <LinkButton to={paths.example}>{t('example')}</LinkButton>
      </p>
    </Section>
  )
}

/** The scale of the profile, as a table. */
function Levels() {
  const { t } = useTranslation('help')
  const say = useLocalized()
  const { levels, notApplicable, norm } = useProfile().scale
  const rows = [
    ...levels.map(({ value, ...words }) => ({ key: `${value}`, ...words })),
    { key: '–', ...notApplicable },
  ]
  return (
    <Section heading={t('levels.title')}>
      <DataTable
        caption={t('levels.caption')}
        columns={[t('levels.value'), t('levels.label'), t('levels.anchor')]}
        rows={rows.map(({ key, label, anchor }) => ({ key, cells: [key, say(label), say(anchor)] }))}
      />
      <p>{t('levels.norm', { norm })}</p>
      <ProfileLimits />
    </Section>
  )
}

/** How to put the app on a phone or a computer, and what that does to what is filled in. */
function Installing() {
  const { t } = useTranslation('help')
  return (
    <Section heading={t('install.title')}>
      <p>{t('install.intro')}</p>
      <h3>{t('install.android')}</h3>
      <ol>
        <TextParts as="li" text={t('install.androidSteps')} />
      </ol>
      <h3>{t('install.iphone')}</h3>
      <ol>
        <TextParts as="li" text={t('install.iphoneSteps')} />
      </ol>
      <h3>{t('install.computer')}</h3>
      <p>{t('install.computerSteps')}</p>
    </Section>
  )
}

const keys = ['arrows', 'digits', 'zero', 'enter', 'tab'] as const

/** What the keyboard does while scoring. */
function Keys() {
  const { t } = useTranslation('help')
  const say = useLocalized()
  const { scale } = useProfile()
  const facts = { ...endsOf(scale), key: notApplicableKey(scale), label: say(scale.notApplicable.label) }
  return (
    <Section heading={t('keys.title')}>
      <dl className={styles['keys']}>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`keys.${key}`, facts)}</kbd>
            </dt>
            <dd>{t(`keys.${key}Do`, facts)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.intro')}</p>
    </Section>
  )
}

/** What is aimed at, and the way to the rest. */
function Accessibility() {
  const { t } = useTranslation('help')
  return (
    <Section heading={t('accessibility.title')}>
      <p>{t('accessibility.aim')}</p>
      <p>
        <Link href={`~${routes.accessibility}`}>{t('accessibility.statement')}</Link>
      </p>
    </Section>
  )
}

/** What is not about this screen: who made the app, and how to look at competencies with others. */
function More() {
  const { t } = useTranslation(['about', 'intervision'])
  return (
    <Section heading={t('more.title')}>
      <p>
        <Link href={`~${routes.about}`}>{t('title')}</Link>
      </p>
      <p>
        <Link href={`~${routes.intervision}`}>{t('intervision:title')}</Link>
      </p>
    </Section>
  )
}
