import { useTranslation } from 'react-i18next'
import { typed } from '../../lib/mergeText'
import { paths } from '../../navigation/paths'
import { recordOwnPerson, useOwnPerson } from '../../shared/documents/ownPerson'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { DayField } from '../../shared/fields/DayField'
import { LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useAssignment } from './useAssignment'
import { useMissingWords } from './useMissingWords'

const longestName = 100

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
      <WhoseItIs />
      {scored && (
        <p className="buttons">
          <LinkButton look="primary" to={paths.reportOf(scored.id)}>
            {t('handIn.make')}
          </LinkButton>
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

/** For the cover: the name as reports have it, and the group as the course knows it. */
function WhoseItIs() {
  const { t } = useTranslation('assignment')
  const { body, change } = useAssignment()
  const own = useOwnPerson()
  return (
    <>
      <AutosaveText
        name="person.name"
        label={t('handIn.name')}
        hint={t('handIn.nameHint')}
        value={own?.name ?? ''}
        isLine
        native={{ autoComplete: 'name', maxLength: longestName }}
        onType={(edit) => recordOwnPerson(({ name }) => ({ name: typed(edit, name) }))}
      />
      <AutosaveText
        name="assignment.group"
        label={t('handIn.group')}
        hint={t('handIn.groupHint')}
        value={body.group ?? ''}
        isLine
        native={{ autoComplete: 'off', maxLength: longestName }}
        onType={(edit) => change(({ group = '' }) => ({ group: typed(edit, group) }), 'typed')}
      />
    </>
  )
}
