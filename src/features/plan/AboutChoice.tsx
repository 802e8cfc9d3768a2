import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useContent, useProfile } from '../../shared/content/ContentContext'
import type { useProgrammes } from '../../shared/content/useProgrammes'
import { aboutKinds, type About } from '../../domain/documents/goal'
import { useLocalized } from '../../i18n/useLanguage'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'

type Loaded = ReturnType<typeof useProgrammes>

interface Props {
  readonly chosen: About
  readonly onChoose: (about: About) => void
  readonly loaded: Loaded
  /** The list to choose from, to be pointed at when nothing is. */
  readonly which: Ref<HTMLSelectElement>
  readonly error: string | undefined
}

/** What a goal is about: first what kind of thing, then which one. */
export function AboutChoice({ chosen, onChoose, loaded, which, error }: Props) {
  const { t } = useTranslation('plan')
  const { kind, id } = chosen
  const groups = useGroups(loaded)[kind]
  const kinds = useKinds()
  return (
    <>
      <RadioGroup
        legend={t('new.kind')}
        options={kinds.map((value) => ({ value, label: t(`new.kinds.${value}`) }))}
        chosen={kind}
        onChoose={(chosenKind) => onChoose({ kind: chosenKind, id: '' })}
      />
      {groups.length > 0 && (
        <Field label={t(`new.which.${kind}`)} error={error}>
          {(control) => (
            <select
              {...control}
              ref={which}
              value={groups.some(({ options }) => options.some((one) => one.id === id)) ? id : ''}
              onChange={({ target }) => onChoose({ kind, id: target.value })}
            >
              <option value="">{t('new.choose')}</option>
              {groups.map(({ label, options }) => (
                <optgroup key={label} label={label}>
                  {options.map(({ id: value, text }) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
      )}
      {kind === 'outcome' && <OutcomesState loaded={loaded} />}
    </>
  )
}

/** What there is: not every profile has tasks, or comes with a course. */
function useKinds(): readonly About['kind'][] {
  const { catalogue, profile } = useContent()
  const hasCourse = catalogue.programmes.some((one) => one.profile === profile.id)
  return aboutKinds.filter(
    (kind) => (kind !== 'task' || profile.taskGroups.length > 0) && (kind !== 'outcome' || hasCourse),
  )
}

/** Nothing to say once there are outcomes to choose from. */
function OutcomesState({ loaded }: { readonly loaded: Loaded }) {
  const { t } = useTranslation('plan')
  if (loaded.state === 'waiting') return <p role="status">{t('new.waiting')}</p>
  if (loaded.state === 'failed') {
    return (
      <Notice role="status" actions={<Button onClick={loaded.retry}>{t('new.retry')}</Button>}>
        <p>{t('new.failed')}</p>
      </Notice>
    )
  }
  return loaded.programmes.length === 0 && <p>{t('new.noProgramme')}</p>
}

interface Group {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

function useGroups(loaded: Loaded): Readonly<Record<About['kind'], readonly Group[]>> {
  const { t } = useTranslation('plan')
  const localized = useLocalized()
  const { clusters, taskGroups } = useProfile()
  const programmes = loaded.state === 'here' ? loaded.programmes : []
  const outcomes = programmes.flatMap((programme) => programme.outcomes)
  const dayOf = ({ module, day }: { readonly module: string; readonly day: number }): string =>
    t('new.module', { id: module, day })
  return {
    competency: clusters.map(({ id, title, competencies }) => ({
      label: `${id} ${localized(title)}`,
      options: competencies.map((one) => ({ id: one.id, text: `${one.id} ${localized(one.text)}` })),
    })),
    cluster: [
      {
        label: t('new.kinds.cluster'),
        options: clusters.map(({ id, title }) => ({ id, text: `${id} ${localized(title)}` })),
      },
    ],
    task: taskGroups.map(({ title, tasks }) => ({
      label: localized(title),
      options: tasks.map((one) => ({ id: one.id, text: `${one.id} ${localized(one.title)}` })),
    })),
    outcome: [...new Set(outcomes.map(dayOf))].map((label) => ({
      label,
      options: outcomes
        .filter((one) => dayOf(one) === label)
        .map(({ id, text }) => ({ id, text: localized(text) })),
    })),
  }
}
