import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toggled } from '../../lib/toggled'
import { useContent } from '../../shared/content/ContentContext'
import type { Profile } from '../../domain/profile'
import type { LocalizedText } from '../../domain/text'
import { useLocalized } from '../../i18n/useLanguage'
import { useCompetencyIds } from '../../shared/versions/useCompetencyIds'
import { Checkable } from '../../ui/Checkable'
import { Disclosure } from '../../ui/Disclosure'
import { Fieldset } from '../../ui/Fieldset'
import { Section } from '../../ui/Section'
import styles from './evidence.module.css'
import type { EvidenceProps } from './EvidenceProps'
import { GoneLinks } from './GoneLinks'

/** What an example shows: what is chosen is named, and can be changed below. */
export function EvidenceLinks({ body, onChange }: EvidenceProps) {
  const { t } = useTranslation('evidence')
  const profile = useContent().profiles.find(({ id }) => id === body.profile)
  return (
    <Section heading={t('note.links')}>
      {profile ? <LinksOf {...{ body, onChange, profile }} /> : <p>{t('note.noProfile')}</p>}
    </Section>
  )
}

interface LinksOfProps extends EvidenceProps {
  readonly profile: Profile
}

function LinksOf({ body, onChange, profile }: LinksOfProps) {
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  const { idsIn } = useCompetencyIds(profile, body.competencies)
  const clusters = profile.clusters.map(({ id, title, competencies }) => ({
    id,
    title: `${id} ${localized(title)}`,
    items: competencies,
  }))
  const taskGroups = profile.taskGroups.map(({ id, title, tasks }) => ({
    id,
    title: localized(title),
    items: tasks.map((task) => ({ id: task.id, text: task.title })),
  }))
  return (
    <>
      <p>{t('note.linksHint')}</p>
      <GoneLinks profile={profile} body={body} />
      <Links
        field="evidence.competencies"
        chosenLabel={t('note.chosenCompetencies')}
        chooseLabel={t('note.competencies')}
        groups={clusters}
        chosen={idsIn(body.competencies)}
        onToggle={(id, on) =>
          onChange(
            (before) => ({ ...before, competencies: toggled(idsIn(before.competencies), id, on) }),
            'chosen',
          )
        }
      />
      {taskGroups.length > 0 && (
        <Links
          field="evidence.tasks"
          chosenLabel={t('note.chosenTasks')}
          chooseLabel={t('note.tasks')}
          groups={taskGroups}
          chosen={body.tasks}
          onToggle={(id, on) =>
            onChange((before) => ({ ...before, tasks: toggled(before.tasks, id, on) }), 'chosen')
          }
        />
      )}
    </>
  )
}

interface Group<Id extends string> {
  readonly id: string
  readonly title: string
  readonly items: readonly { readonly id: Id; readonly text: LocalizedText }[]
}

interface LinksProps<Id extends string> {
  readonly field: string
  readonly chosenLabel: string
  readonly chooseLabel: ReactNode
  readonly groups: readonly Group<Id>[]
  readonly chosen: readonly Id[]
  readonly onToggle: (id: Id, on: boolean) => void
}

function Links<Id extends string>(props: LinksProps<Id>) {
  const { field, chosenLabel, chooseLabel, groups, chosen, onToggle } = props
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  const named = groups.flatMap(({ items }) => items).filter(({ id }) => chosen.includes(id))
  return (
    <div>
      <div className={styles['chosen']}>
        <p>
          <b>{chosenLabel}:</b> {named.length === 0 && t('note.none')}
        </p>
        {named.length > 0 && (
          <ul>
            {named.map(({ id, text }) => (
              <li key={id}>
                {id} {localized(text)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Disclosure summary={chooseLabel}>
        {groups.map((group) => (
          <Fieldset key={group.id} legend={group.title} className={styles['group']}>
            {group.items.map(({ id, text }) => (
              <Checkable
                key={id}
                type="checkbox"
                data-field={field}
                value={id}
                label={`${id} ${localized(text)}`}
                checked={chosen.includes(id)}
                onChange={(event) => onToggle(id, event.target.checked)}
              />
            ))}
          </Fieldset>
        ))}
      </Disclosure>
    </div>
  )
}
