import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TestMark } from '../../domain/course'
import type { Programme, Test } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLanguage, useLocalized } from '../../i18n/useLanguage'
import { DayField } from '../../shared/fields/DayField'
import { NamedArticle } from '../../ui/NamedArticle'
import { Section } from '../../ui/Section'
import styles from './course.module.css'
import { Ticked } from './Ticked'
import type { Marking } from './useMarking'

interface Props {
  readonly programme: Programme
  readonly marking: Marking
}

/** The tests with their conditions, when they are planned and whether they are passed. */
export function Tests({ programme, marking: { course, mark } }: Props) {
  const { t } = useTranslation('course')
  const money = useMoney()
  const localized = useLocalized()
  const { tests, testsFeeEur, testsHours, testsSignUp, testsJudged } = programme
  return (
    <Section heading={t('tests.heading')}>
      {testsSignUp && <p>{localized(testsSignUp)}</p>}
      <p>
        {t('tests.fee', { count: tests.length, fee: money(testsFeeEur) })}{' '}
        {t('tests.hours', { count: testsHours })}
      </p>
      {testsJudged && <p>{localized(testsJudged)}</p>}
      {tests.map((test) => (
        <TestEntry
          key={test.id}
          test={test}
          mark={course.tests.get(test.id)}
          onMark={mark && ((next) => mark({ part: 'tests', id: test.id, mark: next }))}
        />
      ))}
    </Section>
  )
}

interface EntryProps {
  readonly test: Test
  readonly mark: TestMark | undefined
  readonly onMark: ((mark: TestMark | undefined) => void) | undefined
}

function TestEntry({ test, mark = {}, onMark }: EntryProps) {
  const { t } = useTranslation('course')
  const localized = useLocalized()
  const { date } = useFormats()
  const money = useMoney()
  const { plannedOn, passed, ...others } = mark
  const name = localized(test.title)
  return (
    <NamedArticle as="h3" heading={name} className={styles['part']}>
      {test.about && <p>{localized(test.about)}</p>}
      <p>
        {test.resits
          ? t('tests.resits', { count: test.resits, fee: money(test.resitFeeEur) })
          : t('tests.resit', { fee: money(test.resitFeeEur) })}
      </p>
      {!onMark && plannedOn && <p>{t('tests.plannedOn', { date: date(plannedOn) })}</p>}
      {onMark && (
        <DayField
          name="course.tests.plannedOn"
          label={t('tests.planned')}
          day={plannedOn}
          onDay={(day) => onMark({ ...others, ...(day && { plannedOn: day }), ...(passed && { passed }) })}
        />
      )}
      <Ticked
        field="course.tests.passed.tick"
        item={test.id}
        label={t('tests.passed', { test: name.toLocaleLowerCase() })}
        mark={passed}
        day={{ name: 'course.tests.passed.on', label: t('tests.passedDate') }}
        onMark={
          onMark &&
          ((next) => onMark({ ...others, ...(plannedOn && { plannedOn }), ...(next && { passed: next }) }))
        }
      />
    </NamedArticle>
  )
}

/** An amount in euros: "€ 125". */
function useMoney(): (euros: number) => string {
  const language = useLanguage()
  return useMemo(() => {
    const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      style: 'currency',
      currency: 'EUR',
      trailingZeroDisplay: 'stripIfInteger',
    })
    return (euros) => format.format(euros)
  }, [language])
}
