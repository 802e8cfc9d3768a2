import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../exchange/limits'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { DayField } from '../../shared/fields/DayField'
import { Button } from '../../ui/Button'
import { Fieldset } from '../../ui/Fieldset'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { TakesFocus } from '../../ui/TakesFocus'
import styles from './review.module.css'
import { useAgreementRows, type AgreementRow } from './useAgreementRows'
import type { ReviewDraft } from './useReviewDraft'

/** What both agree on, each with the day by which, when there is one. */
export function Agreements({ draft }: { readonly draft: ReviewDraft }) {
  const { t } = useTranslation(['review', 'common'])
  const { rows, add, removed, blanksRemoved, putBack } = useAgreementRows(draft)
  const addButton = useRef<HTMLButtonElement>(null)
  // What was pressed is gone with its line, and nothing is said of it: the next thing to press has the focus.
  useLayoutEffect(() => {
    if (blanksRemoved > 0) addButton.current?.focus()
  }, [blanksRemoved])
  return (
    <Section heading={t('agreements.title')}>
      {rows.map((row, index) => (
        <AgreementFields key={row.key} row={row} number={index + 1} />
      ))}
      {removed && (
        <TakesFocus when={removed}>
          <Notice
            title={t('agreements.removed')}
            actions={<Button onClick={() => putBack(removed)}>{t('common:undo')}</Button>}
          />
        </TakesFocus>
      )}
      {rows.length < limits.report.items && (
        <Button ref={addButton} onClick={add}>
          {t('agreements.add')}
        </Button>
      )}
    </Section>
  )
}

interface FieldsProps {
  readonly row: AgreementRow
  readonly number: number
}

function AgreementFields({ row, number }: FieldsProps) {
  const { t } = useTranslation('review')
  return (
    <Fieldset legend={t('agreements.one', { number })} look="item" className={styles['agreement']}>
      <AutosaveText
        name="review.agreements.text"
        label={t('agreements.text')}
        hint={t('clients')}
        value={row.agreement.text}
        takesFocus={row.takesFocus}
        onType={row.onType}
      />
      <DayField
        name="review.agreements.by"
        label={t('agreements.by')}
        day={row.agreement.by}
        onDay={row.onDay}
      />
      <Button look="quiet" onClick={row.onRemove}>
        {t('agreements.remove')}
        <span className="visually-hidden"> {number}</span>
      </Button>
    </Fieldset>
  )
}
