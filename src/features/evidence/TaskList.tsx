import { useTranslation } from 'react-i18next'
import { countEvidence, type EvidenceCounts } from '../../domain/evidence'
import { useLocalized } from '../../i18n/useLanguage'
import { useTitle } from '../../navigation/useTitle'
import { useProfile } from '../../shared/content/ContentContext'
import { useGuide } from '../../shared/content/useGuide'
import { useProgrammes } from '../../shared/content/useProgrammes'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { TaskEntry } from './TaskEntry'
import { useEvidence } from './useEvidence'

/** Screen *Taken*: each task in plain words, with what there is of evidence and of course days. No scores: no source gives any. */
export function TaskList() {
  const { t } = useTranslation('tasks')
  const title = useTitle()
  const say = useLocalized()
  const { taskGroups, publisher } = useProfile()
  const guide = useGuide()
  const explained = guide.state === 'here' ? (guide.guide.tasks ?? []) : []
  const programmes = useProgrammes()
  const counts: EvidenceCounts = countEvidence(useEvidence().map(({ body }) => body))
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('intro')}</p>
      {explained.length > 0 && <p className="muted">{t('notOfficial', { publisher })}</p>}
      {guide.state === 'failed' && <Notice tone="warning" role="status" title={t('failed')} />}
      {taskGroups.map((group) => (
        <Section key={group.id} heading={say(group.title)}>
          {group.tasks.map((task) => (
            <TaskEntry
              key={task.id}
              task={task}
              explained={explained.find(({ id }) => id === task.id)}
              count={counts.byTask.get(task.id) ?? 0}
              programmes={programmes.state === 'here' ? programmes.programmes : undefined}
            />
          ))}
        </Section>
      ))}
    </Page>
  )
}
