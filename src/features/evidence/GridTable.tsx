import { memo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceCounts } from '../../domain/evidence'
import type { CompetencyWording, Profile, Task, TaskId } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { nextPlace, placeAt, type GridPlace } from './gridPlaces'
import styles from './GridTable.module.css'
import { PlaceAction } from './PlaceAction'
import { usePlaceLabel, type Place } from './usePlaceLabel'

export interface GridProps {
  readonly profile: Profile
  readonly counts: EvidenceCounts
  /** Begins an example; absent where nothing can be changed. */
  readonly onBegin: ((place: Place) => void) | undefined
}

/** The whole grid as one table. Tab comes to one cell of it; the arrow keys go on from there. */
export function GridTable({ profile, counts, onBegin }: GridProps) {
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  const tasks = profile.taskGroups.flatMap((group) => group.tasks)
  const rows = profile.clusters.flatMap(({ competencies }) => competencies)
  const { active, ...keys } = useActivePlace(rows.length + (tasks.length > 0 ? 1 : 0), tasks.length + 1)
  const shared = { tasks, onBegin }
  const columnIn = (row: number) => (active.row === row ? active.column : undefined)
  return (
    <>
      <p className="no-print">{t('grid.keys')}</p>
      <div className={styles['scroller']}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid is a table whose cells the keys walk through */}
        <table role="grid" aria-label={t('grid.caption')} className={styles['grid']} {...keys}>
          <thead>
            <tr>
              <th scope="col">{t('grid.competency')}</th>
              <th scope="col">{t('grid.total')}</th>
              {tasks.map(({ id, title }) => (
                <th key={id} scope="col" title={localized(title)}>
                  <span className="visually-hidden">{t('grid.taskNumber', { id })} </span>
                  <span aria-hidden="true">{id}</span>
                  <span className="visually-hidden">{localized(title)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((competency, row) => (
              <Row
                key={competency.id}
                {...shared}
                row={row}
                competency={competency}
                all={counts.byCompetency.get(competency.id) ?? 0}
                byTask={counts.byPair.get(competency.id)}
                active={columnIn(row)}
              />
            ))}
            {tasks.length > 0 && (
              <Row {...shared} row={rows.length} byTask={counts.byTask} active={columnIn(rows.length)} />
            )}
          </tbody>
        </table>
      </div>
      {tasks.length > 0 && <TaskNames profile={profile} />}
    </>
  )
}

interface RowProps {
  readonly row: number
  /** Absent in the row that takes all competencies together. */
  readonly competency?: CompetencyWording
  readonly tasks: readonly Task[]
  readonly all?: number
  readonly byTask: ReadonlyMap<TaskId, number> | undefined
  readonly onBegin: GridProps['onBegin']
  /** The column of the cell that Tab comes to, when it is in this row. */
  readonly active: number | undefined
}

const Row = memo(function Row({ row, competency, tasks, all, byTask, onBegin, active }: RowProps) {
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  const labelOf = usePlaceLabel(onBegin !== undefined)
  const cell = (column: number, count: number, task?: TaskId) => (
    <td key={column} data-place={`${row} ${column}`} className={count > 0 ? styles['some'] : undefined}>
      <PlaceAction
        {...{ count, task, onBegin }}
        competency={competency?.id}
        label={labelOf({ competency: competency?.id, task }, count)}
        some={count}
        none={<span aria-hidden="true">{onBegin ? '+' : '–'}</span>}
        tabIndex={active === column ? 0 : -1}
      />
    </td>
  )
  return (
    <tr>
      <th scope="row" colSpan={competency ? 1 : 2}>
        {competency ? (
          <>
            <b>{competency.id}</b> {localized(competency.text)}
          </>
        ) : (
          <b>{t('grid.allOfTask')}</b>
        )}
      </th>
      {all !== undefined && cell(0, all)}
      {tasks.map(({ id }, index) => cell(index + 1, byTask?.get(id) ?? 0, id))}
    </tr>
  )
})

function TaskNames({ profile }: Pick<GridProps, 'profile'>) {
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  return (
    <section className={styles['tasks']}>
      <h2>{t('grid.tasksHeading')}</h2>
      <ul role="list">
        {profile.taskGroups
          .flatMap(({ tasks }) => tasks)
          .map(({ id, title }) => (
            <li key={id}>
              <b>{id}</b> {localized(title)}
            </li>
          ))}
      </ul>
    </section>
  )
}

/** The cell that Tab comes to, and how the keys walk on from it. */
function useActivePlace(rows: number, columns: number) {
  const table = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return
    const next = nextPlace(active, event.ctrlKey ? `Control+${event.key}` : event.key, { rows, columns })
    if (!next) return
    event.preventDefault()
    const cell = table.current?.querySelector(`[data-place="${next.row} ${next.column}"] > :is(a, button)`)
    if (cell instanceof HTMLElement) cell.focus()
  }
  const onFocus = ({ target }: FocusEvent) => {
    const place = placeAt(target)
    if (place) setActive(place)
  }
  return { active, ref: table, onKeyDown, onFocus }
}
