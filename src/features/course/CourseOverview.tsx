import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type CourseState, progressOf } from '../../domain/course'
import { courseDocumentId } from '../../domain/documents/course'
import type { Source } from '../../domain/profile'
import type { Programme } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { useTitle } from '../../navigation/useTitle'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { courseWriter } from '../../shared/documents/ownCourse'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { Disclosure } from '../../ui/Disclosure'
import { LinkList } from '../../ui/LinkList'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import styles from './course.module.css'
import { Exemptions } from './Exemptions'
import { Paragraphs } from './Paragraphs'
import { ProgrammesContext } from './ProgrammesContext'
import { Tests } from './Tests'
import { useMarking } from './useMarking'
import { useProgressWords } from './useProgressWords'

/** Screen *Opleiding*: each course that goes with the profile, and how far somebody is in it. */
export function CourseOverview() {
  const { t } = useTranslation('course')
  const title = useTitle()
  const programmes = use(ProgrammesContext)
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      {programmes.map((programme) => (
        <Overview key={programme.id} programme={programme} />
      ))}
    </Page>
  )
}

function Overview({ programme }: { readonly programme: Programme }) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const marking = useMarking(programme.id)
  return (
    <>
      <p>
        <b>{localized(programme.title)}</b>
      </p>
      <p>{t('overview.intro')}</p>
      <OtherSide of={courseDocumentId(programme.id)} />
      <div>
        <Paragraphs summary={t('audience')} texts={programme.audience} />
        <Paragraphs summary={t('environment')} texts={programme.environment} />
      </div>
      <Section heading={t('overview.modules')}>
        <Modules programme={programme} course={marking.course} />
      </Section>
      <Section heading={t('overview.ways')}>
        <LinkList
          items={[
            { to: coursePaths.compass, label: t('overview.compass'), hint: t('overview.compassHint') },
            {
              to: coursePaths.coverage(programme),
              label: t('overview.coverage'),
              hint: t('overview.coverageHint'),
            },
          ]}
        />
      </Section>
      <Exemptions programme={programme} marking={marking} />
      <Tests programme={programme} marking={marking} />
      <SourceNote source={programme.source} />
      <SavedStatus writer={courseWriter} id={courseDocumentId(programme.id)} isBelow />
    </>
  )
}

interface ModulesProps {
  readonly programme: Programme
  readonly course: CourseState
}

/** The modules in order, each with its form and how far somebody is. */
function Modules({ programme, course }: ModulesProps) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const wordsOf = useProgressWords()
  return (
    <ul role="list" className={styles['entries']}>
      {programme.modules.map((module) => (
        <li key={module.id}>
          <Link href={coursePaths.module(programme, module)} className={styles['entry']}>
            {t('module.name', { id: module.id, title: localized(module.title) })}
          </Link>
          <p className="muted">{t('module.form', { form: localized(module.form) })}</p>
          <p>
            {wordsOf(progressOf(programme, module, course), course.certificates.get(module.id)).join(' ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Where the words of the course come from, and which are this project's own. */
function SourceNote({ source }: { readonly source: Source }) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  return (
    <Disclosure summary={t('about')}>
      <p>{t('from', { document: source.document })}</p>
      {source.note && <p>{localized(source.note)}</p>}
    </Disclosure>
  )
}
