import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cluster, CompetencyWording } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { Section } from '../../ui/Section'
import styles from './GridByCluster.module.css'
import type { GridProps } from './GridTable'
import { PlaceAction } from './PlaceAction'
import { usePlaceLabel, type Place } from './usePlaceLabel'

/** The same grid on a phone: cluster by cluster, and what is closed is not drawn. */
export function GridByCluster(props: GridProps) {
  const { t } = useTranslation('evidence')
  const { profile } = props
  return (
    <>
      <Section heading={t('grid.competenciesHeading')}>
        <div className={styles['clusters']}>
          {profile.clusters.map((cluster) => (
            <ClusterPart key={cluster.id} {...props} cluster={cluster} />
          ))}
        </div>
      </Section>
      {profile.taskGroups.length > 0 && (
        <Section heading={t('grid.tasksHeading')}>
          <Tasks {...props} />
        </Section>
      )}
    </>
  )
}

function ClusterPart({ cluster, ...props }: GridProps & { readonly cluster: Cluster }) {
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  const { counts } = props
  const name = `${cluster.id} ${localized(cluster.title)}`
  const of = cluster.competencies.length
  const count = cluster.competencies.filter(({ id }) => !counts.byCompetency.has(id)).length
  const summary =
    count === 0 ? t('grid.clusterDone', { cluster: name }) : t('grid.cluster', { cluster: name, count, of })
  return (
    <Late summary={summary}>
      <div className={styles['inner']}>
        {cluster.competencies.map((competency) => (
          <CompetencyPart key={competency.id} {...props} competency={competency} />
        ))}
      </div>
    </Late>
  )
}

function CompetencyPart({ competency, ...props }: GridProps & { readonly competency: CompetencyWording }) {
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  const { id, text } = competency
  const count = props.counts.byCompetency.get(id) ?? 0
  const words = count > 0 ? t('grid.count', { count }) : t('grid.none')
  return (
    <Late summary={t('grid.entry', { id, text: localized(text), words })}>
      <ul role="list" className={styles['list']}>
        <Item {...props} {...{ count, competency: id }}>
          {t('grid.totalLong')}
        </Item>
        {props.profile.taskGroups
          .flatMap(({ tasks }) => tasks)
          .map((task) => (
            <Item
              key={task.id}
              {...props}
              competency={id}
              task={task.id}
              count={props.counts.byPair.get(id)?.get(task.id) ?? 0}
            >
              {t('grid.taskNumber', { id: task.id })}: {localized(task.title)}
            </Item>
          ))}
      </ul>
    </Late>
  )
}

function Tasks(props: GridProps) {
  const localized = useLocalized()
  return (
    <ul role="list" className={styles['list']}>
      {props.profile.taskGroups
        .flatMap(({ tasks }) => tasks)
        .map(({ id, title }) => (
          <Item key={id} {...props} task={id} count={props.counts.byTask.get(id) ?? 0}>
            {id} {localized(title)}
          </Item>
        ))}
    </ul>
  )
}

interface ItemProps extends Place {
  readonly count: number
  readonly onBegin: GridProps['onBegin']
  readonly children: ReactNode
}

function Item({ competency, task, count, onBegin, children }: ItemProps) {
  const { t } = useTranslation('evidence')
  const labelOf = usePlaceLabel(onBegin !== undefined)
  return (
    <li>
      <span>{children}</span>
      <PlaceAction
        {...{ competency, task, count, onBegin }}
        label={labelOf({ competency, task }, count)}
        some={t('grid.count', { count })}
        none={onBegin ? t('grid.begin') : t('grid.none')}
      />
    </li>
  )
}

/** Draws what is in it when it is opened. */
function Late({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={summary} open={open} onToggle={setOpen}>
      {open && children}
    </Disclosure>
  )
}
