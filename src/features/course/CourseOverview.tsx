import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Programme } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { useTitle } from '../../navigation/useTitle'
import { courseDocumentId } from '../../domain/documents/course'
import { LinkList } from '../../ui/LinkList'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Exemptions } from './Exemptions'
import { courseWriter } from '../../shared/documents/ownCourse'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { Modules } from './Modules'
import { Paragraphs } from './Paragraphs'
import { ProgrammesContext } from './ProgrammesContext'
import { SourceNote } from './SourceNote'
import { Tests } from './Tests'
import { useMarking } from './useMarking'

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
