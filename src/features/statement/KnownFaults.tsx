import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import type { Organisation } from '../../shared/content/useOrganisation'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import { knownFaults } from './ownExamination'

interface Props {
  /** What whoever offers the app knows of besides. */
  readonly others: NonNullable<Organisation['accessibility']>['faults']
}

/** What does not meet a criterion: what somebody notices of it, why it is so, and what they can do instead. */
export function KnownFaults({ others = [] }: Props) {
  const { t } = useTranslation('statement')
  const { date } = useFormats()
  const localized = useLocalized()
  return (
    <Section heading={t('faults.title')}>
      {knownFaults.map(({ criterion, words }) => (
        <Fault
          key={criterion}
          heading={t('faults.criterion', { criterion, name: t(`faults.${words}.name`) })}
          what={t(`faults.${words}.what`)}
          consequence={t(`faults.${words}.consequence`)}
          reason={t(`faults.${words}.reason`)}
          alternative={t(`faults.${words}.alternative`)}
          repair={t('faults.notPlanned')}
        />
      ))}
      {others.map(({ criterion, repairedBy, ...words }) => (
        <Fault
          key={criterion + words.what.nl}
          heading={t('faults.criterionOnly', { criterion })}
          what={localized(words.what)}
          consequence={localized(words.consequence)}
          reason={localized(words.reason)}
          alternative={localized(words.alternative)}
          repair={repairedBy ? t('faults.repairedBy', { date: date(repairedBy) }) : t('faults.notPlanned')}
        />
      ))}
    </Section>
  )
}

const parts = ['consequence', 'reason', 'alternative', 'repair'] as const

interface FaultProps extends Readonly<Record<(typeof parts)[number] | 'heading' | 'what', string>> {}

function Fault({ heading, what, ...words }: FaultProps) {
  const { t } = useTranslation('statement')
  return (
    <>
      <h3>{heading}</h3>
      <p>{what}</p>
      <Facts facts={parts.map((part) => ({ name: t(`faults.${part}`), value: words[part] }))} />
    </>
  )
}
