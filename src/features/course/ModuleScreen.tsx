import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { progressOf } from '../../domain/course'
import type { Module, Programme } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Assignments } from './Assignments'
import { Beside } from './Beside'
import styles from './course.module.css'
import { courseDocumentId } from '../../domain/documents/course'
import { courseWriter } from '../../shared/documents/ownCourse'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { ModuleContent } from './ModuleContent'
import { ModuleSessions } from './ModuleSessions'
import { NotInCourse } from './NotInCourse'
import { Outcomes } from './Outcomes'
import { Paragraphs } from './Paragraphs'
import { useProgramme } from './ProgrammesContext'
import { Ticked } from './Ticked'
import { useMarking } from './useMarking'
import { useProgressWords } from './useProgressWords'

/** One module: its assignments, its days, what somebody can afterwards, and its certificate. */
export function ModuleScreen() {
  const programme = useProgramme()
  const { module: id } = useParams<{ readonly module: string }>()
  const module = programme?.modules.find((one) => one.id === id)
  if (!programme || !module) return <NotInCourse />
  return <OfModule key={module.id} programme={programme} module={module} />
}

function OfModule({ programme, module }: { readonly programme: Programme; readonly module: Module }) {
  const { t } = useTranslation('course')
  const title = useTitle()
  const localized = useLocalized()
  const wordsOf = useProgressWords()
  const marking = useMarking(programme.id)
  const { course, mark } = marking
  const name = t('module.name', { id: module.id, title: localized(module.title) })
  const certificate = course.certificates.get(module.id)
  const progress = progressOf(programme, module, course)
  return (
    <Page title={title(name)} heading={name}>
      <div>
        <p className={styles['muted']}>{t('module.form', { form: localized(module.form) })}</p>
        <p>{wordsOf(progress, certificate).join(' ')}</p>
        {progress.standing === 'exempt' && <p>{t('module.exemptMore')}</p>}
      </div>
      <Paragraphs summary={t('environment')} texts={programme.environment} />
      <ModuleContent programme={programme} module={module} />
      <Assignments module={module} marking={marking} />
      <ModuleSessions programme={programme} module={module} course={course} />
      <Outcomes programme={programme} module={module} marking={marking} />
      <Section heading={t('module.certificate')}>
        {programme.certificate && <p>{localized(programme.certificate)}</p>}
        <Ticked
          field="course.certificates.tick"
          label={t('module.certificateTick', { id: module.id })}
          mark={certificate}
          day={{ name: 'course.certificates.on', label: t('module.certificateDate') }}
          onMark={mark && ((next) => mark({ part: 'certificates', id: module.id, mark: next }))}
        />
      </Section>
      <Beside
        label={t('module.others')}
        among={programme.modules}
        here={module}
        pathOf={(one) => coursePaths.module(programme, one)}
        previous={(one) => t('module.previous', { id: one.id })}
        next={(one) => t('module.next', { id: one.id })}
      />
      <SavedStatus writer={courseWriter} id={courseDocumentId(programme.id)} isBelow />
    </Page>
  )
}
