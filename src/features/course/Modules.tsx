import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { progressOf, type CourseState } from '../../domain/course'
import type { Programme } from '../../domain/programme'
import { useLocalized } from '../../i18n/useLanguage'
import { coursePaths } from '../../navigation/coursePaths'
import styles from './course.module.css'
import { useProgressWords } from './useProgressWords'

interface Props {
  readonly programme: Programme
  readonly course: CourseState
}

/** The modules in order, each with its form and how far somebody is. */
export function Modules({ programme, course }: Props) {
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
          <p className={styles['muted']}>{t('module.form', { form: localized(module.form) })}</p>
          <p>
            {wordsOf(progressOf(programme, module, course), course.certificates.get(module.id)).join(' ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
