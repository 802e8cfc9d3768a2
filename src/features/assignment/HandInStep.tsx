import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { DayField } from '../../shared/fields/DayField'
import { LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useAssignment } from './useAssignment'
import { useMissingWords } from './useMissingWords'

/** What is still missing, the document for the trainer, and the day it was handed in. */
export function HandInStep() {
  const { t } = useTranslation('assignment')
  const words = useMissingWords()
  const { body, scored, missing, handIn } = useAssignment()
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
        <p className="buttons">
          <LinkButton look="primary" to={paths.reportPreview(scored.id)}>
            {t('handIn.make')}
          </LinkButton>
          <LinkButton to={paths.reportOf(scored.id)}>{t('handIn.choose')}</LinkButton>
        </p>
      )}
      <DayField
        name="assignment.handedInOn"
        label={t('handIn.date')}
        hint={t('handIn.dateHint')}
        day={body.handedInOn}
        onDay={handIn}
      />
    </>
  )
}
