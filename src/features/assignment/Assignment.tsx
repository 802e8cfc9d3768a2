import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { nextStep } from '../../domain/assignment'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { assignmentId } from '../../domain/documents/assignment'
import { pathOfStep } from '../../navigation/stepPaths'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LinkButton } from '../../ui/Button'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Checklist } from './Checklist'
import { Scoring } from './Scoring'
import { useAssignment } from './useAssignment'

/** Screen *Opdracht*: what it is, how far it is, and one way on. */
export function Assignment() {
  const { t } = useTranslation('assignment')
  const title = useTitle()
  const formats = useFormats()
  const canChange = useCanChange()
  const { body, missing, change } = useAssignment()
  const next = nextStep(missing)
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('intro')}</p>
      <p>{t('asks')}</p>
      <OtherSide of={assignmentId} />
      {body.handedInOn !== undefined && <p>{t('handedIn', { date: formats.date(body.handedInOn) })}</p>}
      {canChange &&
        (next === 'score' ? (
          <Scoring />
        ) : (
          <p>
            <LinkButton look="primary" to={pathOfStep(next)}>
              {t('goOn', { step: t(`steps.${next}`) })}
            </LinkButton>
          </p>
        ))}
      <Section heading={t('reading.heading')}>
        <p>{t('reading.text')}</p>
        <p>
          <Link
            href={paths.profile}
            data-field="assignment.read"
            onClick={() => canChange && !body.read && change(() => ({ read: true }))}
          >
            {t('reading.link')}
          </Link>
        </p>
      </Section>
      <Section heading={t('checklist')}>
        <Checklist missing={missing} isHandedIn={body.handedInOn !== undefined} />
      </Section>
    </Page>
  )
}
