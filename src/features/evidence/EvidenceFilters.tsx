import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Profile } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import type { ShownEvidence } from './evidenceFilter'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { Disclosure } from '../../ui/Disclosure'
import { Field } from '../../ui/Field'
import styles from './evidence.module.css'

interface Props {
  readonly profile: Profile
  readonly shown: ShownEvidence
  readonly isChosen: boolean
  readonly onType: (words: string) => void
  /** Somebody is done typing for now. */
  readonly onTyped: () => void
  readonly onChoose: (next: ShownEvidence) => void
}

/** Words, a cluster or competency, a task, and only what is old. */
export function EvidenceFilters({ profile, shown, isChosen, onType, onTyped, onChoose }: Props) {
  const { t } = useTranslation('evidence')
  const [open, setOpen] = useState(shown.about !== '' || shown.task !== '' || shown.onlyOld)
  return (
    <form
      role="search"
      aria-label={t('list.filters')}
      className={`no-print ${styles['filters']}`}
      onSubmit={(event) => event.preventDefault()}
    >
      <Field label={t('list.search')}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={shown.words}
            onChange={(event) => onType(event.target.value)}
            onBlur={onTyped}
          />
        )}
      </Field>
      <Disclosure summary={t('list.filters')} open={open} onToggle={setOpen}>
        <Selects {...{ profile, shown, onChoose }} />
        <Checkable
          type="checkbox"
          label={t('list.onlyOld')}
          checked={shown.onlyOld}
          onChange={(event) => onChoose({ ...shown, onlyOld: event.target.checked })}
        />
      </Disclosure>
      {isChosen && (
        <Button onClick={() => onChoose({ words: '', about: '', task: '', onlyOld: false })}>
          {t('list.all')}
        </Button>
      )}
    </form>
  )
}

function Selects({ profile, shown, onChoose }: Pick<Props, 'profile' | 'shown' | 'onChoose'>) {
  const { t } = useTranslation('evidence')
  return (
    <>
      <Field label={t('list.about')}>
        {(control) => (
          <select
            {...control}
            value={shown.about}
            onChange={(event) => onChoose({ ...shown, about: event.target.value })}
          >
            <AboutOptions profile={profile} />
          </select>
        )}
      </Field>
      {profile.taskGroups.length > 0 && (
        <Field label={t('list.task')}>
          {(control) => (
            <select
              {...control}
              value={shown.task}
              onChange={(event) => onChoose({ ...shown, task: event.target.value })}
            >
              <TaskOptions profile={profile} />
            </select>
          )}
        </Field>
      )}
    </>
  )
}

function AboutOptions({ profile }: Pick<Props, 'profile'>) {
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  return (
    <>
      <option value="">{t('list.anyAbout')}</option>
      {profile.clusters.map(({ id, shortTitle, competencies }) => (
        <optgroup key={id} label={`${id} ${localized(shortTitle)}`}>
          <option value={`cluster:${id}`}>{t('list.wholeCluster', { cluster: id })}</option>
          {competencies.map((competency) => (
            <option key={competency.id} value={competency.id}>
              {competency.id} {localized(competency.text)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}

function TaskOptions({ profile }: Pick<Props, 'profile'>) {
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  return (
    <>
      <option value="">{t('list.anyTask')}</option>
      {profile.taskGroups.map(({ id, title, tasks }) => (
        <optgroup key={id} label={localized(title)}>
          {tasks.map((task) => (
            <option key={task.id} value={task.id}>
              {task.id} {localized(task.title)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}
