import type { OwnAssignment as Body } from '../../domain/documents/assignment'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { choicesAsked } from '../../domain/assignment'
import { competenciesOf, type CompetencyId, type CompetencyWording } from '../../domain/profile'
import { isLevel } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { typed, type TextEdit } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { Button } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import { Checkable } from '../../ui/Checkable'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import styles from './assignment.module.css'
import { useAssignment } from './useAssignment'

type Reason = Body['strong'][number]

interface Props {
  readonly side: 'strong' | 'grow'
  readonly assessment: SealedAssessment
  /** What the scores suggest. */
  readonly proposed: readonly CompetencyId[]
}

/** What is chosen with its reasons, what the scores suggest, and all the others. */
export function ChosenThree({ side, assessment, proposed }: Props) {
  const { t } = useTranslation(['assignment', 'common'])
  const { body, words, change } = useAssignment()
  const [removed, setRemoved] = useState<Reason>()
  const chosen = body[side]
  const ids = new Set<string>(chosen.map(({ competency }) => competency))
  const scored = competenciesOf(words).filter(({ id }) => isLevel(assessment.answers.get(id)?.score))
  // What was taken away a moment ago stays where it was: it has the focus.
  const first = scored.filter(({ id }) => ids.has(id) || proposed.includes(id) || removed?.competency === id)
  const toggle = (competency: CompetencyId, on: boolean) => {
    const known = removed?.competency === competency ? removed : { competency, reason: '' }
    const taken = chosen.find((one) => one.competency === competency)
    if (!on && taken && taken.reason.trim() !== '') setRemoved(taken)
    if (on && known === removed) setRemoved(undefined)
    change((before) => {
      const others = before[side].filter((one) => one.competency !== competency)
      return { [side]: on ? [...others, known] : others }
    })
  }
  const take = () => change((before) => ({ [side]: filledUp(before[side], proposed) }))
  const row = (competency: CompetencyWording) => (
    <Choice key={competency.id} {...{ competency, assessment }} side={side} onToggle={toggle} />
  )
  return (
    <Section heading={t(`choose.${side}`)}>
      <p role="status">
        <ChangingWords>{t('choose.count', { count: chosen.length, of: choicesAsked })}</ChangingWords>
      </p>
      {chosen.length === 0 && proposed.length > 0 && (
        <p>
          <Button onClick={take}>{t(`choose.take.${side}`)}</Button>
        </p>
      )}
      {first.map(row)}
      {removed && (
        <Notice
          role="status"
          title={t('choose.removed', { number: removed.competency })}
          actions={<Button onClick={() => toggle(removed.competency, true)}>{t('common:undo')}</Button>}
        />
      )}
      <Disclosure summary={t('choose.others')}>
        {scored.filter((one) => !first.includes(one)).map(row)}
      </Disclosure>
    </Section>
  )
}

/** With as many of these as are still asked, beside what another window may have chosen. */
function filledUp(before: readonly Reason[], proposed: readonly CompetencyId[]): readonly Reason[] {
  const others = proposed.filter((id) => !before.some(({ competency }) => competency === id))
  const room = Math.max(0, choicesAsked - before.length)
  return [...before, ...others.slice(0, room).map((competency) => ({ competency, reason: '' }))]
}

interface ChoiceProps {
  readonly competency: CompetencyWording
  readonly assessment: SealedAssessment
  readonly side: Props['side']
  readonly onToggle: (competency: CompetencyId, on: boolean) => void
}

function Choice({ competency: { id, text }, assessment, side, onToggle }: ChoiceProps) {
  const { t } = useTranslation('assignment')
  const localized = useLocalized()
  const { body, words, change } = useAssignment()
  const scoreWords = useScoreWords(words.scale)
  const chosen = body[side].find(({ competency }) => competency === id)
  const explain = (edit: TextEdit) =>
    change((before) => {
      const reasoned = ({ competency, reason }: Reason) =>
        competency === id ? { competency, reason: typed(edit, reason) } : { competency, reason }
      return { [side]: before[side].map(reasoned) }
    }, 'typed')
  return (
    <div className={styles['choice']}>
      <Checkable
        type="checkbox"
        data-field={`assignment.${side}.tick`}
        value={id}
        label={`${id} ${localized(text)}`}
        hint={scoreWords(assessment.answers.get(id)?.score)}
        checked={chosen !== undefined}
        onChange={(event) => onToggle(id, event.target.checked)}
      />
      {chosen && (
        <AutosaveText
          name={`assignment.${side}.reason`}
          label={t(`choose.why.${side}`, { number: id })}
          hint={t('clients')}
          value={chosen.reason}
          clients="all"
          native={{ rows: 2 }}
          onType={explain}
        />
      )}
    </div>
  )
}
