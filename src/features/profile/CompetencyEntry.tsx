import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import { examplesOf, type Competency } from '../../domain/profile'
import { useLanguage, useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { NamedArticle } from '../../ui/NamedArticle'
import styles from './CompetencyEntry.module.css'
import { Marked } from './Marked'

interface Props {
  readonly competency: Competency
  readonly publisher: string
  readonly openExamples: boolean
}

/** A competency: the official text, the same in plain words, and the examples that are not official. */
export function CompetencyEntry({ competency, publisher, openExamples }: Props) {
  const { t } = useTranslation(['profile', 'common'])
  const say = useLocalized()
  const language = useLanguage()
  const { explanationOrigin } = useProfile()
  const hasExamples = Object.keys(competency.examples).length > 0
  return (
    <NamedArticle
      as="h4"
      heading={<Marked text={t('common:level', { value: competency.id, label: say(competency.text) })} />}
      className={styles['competency']}
    >
      {language !== 'nl' && competency.text.nl !== competency.text.en && (
        <p className="muted">
          {t('clusters.original', { publisher })}{' '}
          <q lang="nl">
            <Marked text={competency.text.nl} />
          </q>
        </p>
      )}
      {competency.plain && (
        <p>
          <b>{t('clusters.plain')}</b> <Marked text={say(competency.plain)} />
        </p>
      )}
      {hasExamples && (
        <Disclosure summary={<ExamplesSummary of={competency} />} open={openExamples}>
          {explanationOrigin && <p className="muted">{say(explanationOrigin)}</p>}
          <Examples of={competency} />
        </Disclosure>
      )}
    </NamedArticle>
  )
}

/** Twenty-nine times the same word would say nothing to somebody who jumps from one to the next. */
function ExamplesSummary({ of: { id } }: { readonly of: Competency }) {
  const { t } = useTranslation('profile')
  return (
    <span>
      {t('clusters.examples')} <span className="visually-hidden">{id}</span>
    </span>
  )
}

function Examples({ of: competency }: { readonly of: Competency }) {
  const { t } = useTranslation()
  const say = useLocalized()
  const { scale } = useProfile()
  return (
    <dl className={styles['examples']}>
      {examplesOf(scale, competency).map(({ level: { value, label }, example }) => (
        <div key={value}>
          <dt>{t('level', { value, label: say(label) })}</dt>
          <dd>
            <Marked text={say(example)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
