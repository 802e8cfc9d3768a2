import { useTranslation } from 'react-i18next'
import { isCalendarDate } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { LinkButton } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import styles from './assignment.module.css'
import { useAssignment } from './useAssignment'
import { useMissingWords } from './useMissingWords'

/** What is still missing, the document for the trainer, and the day it was handed in. */
export function HandInStep() {
  const { t } = useTranslation('assignment')
  const words = useMissingWords()
  const { body, scored, missing, change } = useAssignment()
  return (
    <>
      {missing.length > 0 ? (
        <Notice title={t('handIn.missing')}>
          <ul>
            {missing.map((one) => (
              <li key={one.what}>{words(one)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>{t('handIn.complete')}</p>
      )}
      <p>{t('handIn.what')}</p>
      {scored && (
        <p className={styles['buttons']}>
          <LinkButton look="primary" to={paths.reportPreview(scored.id)}>
            {t('handIn.make')}
          </LinkButton>
          <LinkButton to={paths.reportOf(scored.id)}>{t('handIn.choose')}</LinkButton>
        </p>
      )}
      <Field label={t('handIn.date')} hint={t('handIn.dateHint')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={body.handedInOn ?? ''}
            onChange={({ target: { value } }) => isCalendarDate(value) && change({ handedInOn: value })}
          />
        )}
      </Field>
    </>
  )
}
