import { useTranslation } from 'react-i18next'
import { competenciesOf, type ProfileWording } from '../../domain/profile'
import type { Review } from '../../domain/review'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import styles from './Reviews.module.css'

interface Props {
  readonly review: Review
  readonly profile: ProfileWording
}

/** What somebody else wrote: remarks, agreements, and what to talk about. */
export function ReviewWords({ review, profile }: Props) {
  const { t } = useTranslation('beside')
  const { date } = useFormats()
  const localized = useLocalized()
  const competencies = competenciesOf(profile)
  const nameOf = (id: string) => {
    const competency = competencies.find((one) => one.id === id)
    return competency ? `${id} ${localized(competency.text)}` : id
  }
  const remarks = competencies.flatMap(({ id }) => {
    const remark = review.marks.get(id)?.remark ?? ''
    return remark.trim() === '' ? [] : [`${id} ${remark}`]
  })
  const agreements = review.agreements.map(({ text, by }) =>
    by === undefined ? text : t('agreementBy', { text, date: date(by) }),
  )
  const topics = review.topics.map((topic) => (topic.kind === 'own' ? topic.text : nameOf(topic.competency)))
  return (
    <>
      <Words heading={t('agreements')} items={agreements} />
      <Words heading={t('topics')} items={topics} />
      <Words heading={t('remarks')} items={remarks} />
    </>
  )
}

function Words({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  const keys = items.map((_, index) => `item ${index}`)
  if (items.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <ul className={styles['words']}>
        {items.map((item, index) => (
          <li key={keys[index]}>{item}</li>
        ))}
      </ul>
    </>
  )
}
