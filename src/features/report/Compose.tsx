import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { personDocumentId } from '../../domain/documents/person'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { personWriter } from '../../shared/documents/ownPerson'
import { useIsExample } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import { RadioGroup } from '../../ui/RadioGroup'
import { useDraft } from './drafts'
import { EarlierChoice } from './EarlierChoice'
import { NoteChoices } from './NoteChoices'
import styles from './report.module.css'
import { OwnWords } from './OwnWords'
import { ReviewChoices } from './ReviewChoices'
import { TopicChoices } from './TopicChoices'
import type { ReportSubject } from './useReportSubject'
import { WorkChoices } from './WorkChoices'

interface Props {
  readonly subject: Extract<ReportSubject, { readonly type: 'Subject' }>
}

/** Everything that can be chosen; what is off stays out. */
export function Compose({ subject }: Props) {
  const { t } = useTranslation(['compose', 'common'])
  const [, navigate] = useLocation()
  const formats = useFormats()
  const momentLabel = useMomentLabel()
  const isExample = useIsExample()
  const canChange = useCanChange()
  const { latest } = subject
  const [draft, change] = useDraft(latest)
  const about = { moment: momentLabel(latest.moment), date: formats.date(latest.date) }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        navigate(paths.reportPreview(latest.id))
      }}
    >
      <p>{t('intro')}</p>
      <p>{t('about', { moment: t('common:momentOn', about) })}</p>
      <RadioGroup
        look="part"
        className={styles['choices']}
        legend={t('audience.legend')}
        chosen={draft.audience}
        onChoose={(audience) => change({ audience })}
        options={[
          { value: 'supervisor', label: t('audience.supervisor'), hint: t('audience.supervisorHint') },
          { value: 'trainer', label: t('audience.trainer'), hint: t('audience.trainerHint') },
        ]}
      />
      <EarlierChoice earlier={subject.earlier} draft={draft} onChange={change} />
      <ReviewChoices subject={subject} draft={draft} onChange={change} />
      <div className={styles['form']}>
        {/* Of what is chosen here only the own words are stored. */}
        {canChange && <SavedStatus writer={personWriter} id={personDocumentId} />}
        <TopicChoices subject={subject} draft={draft} onChange={change} />
        {!isExample && <OwnWords />}
      </div>
      <WorkChoices subject={subject} draft={draft} onChange={change} />
      <NoteChoices subject={subject} draft={draft} onChange={change} />
      <p>
        <Button type="submit" look="primary">
          {t('go')}
        </Button>
      </p>
    </form>
  )
}
