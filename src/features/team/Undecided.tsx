import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { chooseSight } from '../../shared/reports/sight'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { Button, LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'

interface Props {
  /** Of which nobody chose yet how to begin. */
  readonly reports: readonly ReportRecord[]
  /** All that there are, read at the same moment: whoever presses at once is not met by nothing. */
  readonly kept: readonly ReportRecord[]
}

/**
 * Reports that wait for a choice, which one press makes for all of them. They do not count before: whoever knows the others would
 * read in the picture what they may still want to look at for themselves first.
 */
export function Undecided({ reports, kept }: Props) {
  const { t } = useTranslation('team')
  const [counted, setCounted] = useState(0)
  const count = reports.length
  if (count === 0)
    return (
      counted > 0 && (
        <TakesFocus>
          <p className="no-print">{t('undecided.done', { count: counted })}</p>
        </TakesFocus>
      )
    )
  const countThem = () => {
    chooseSight(reports, 'shown', kept)
    setCounted(count)
  }
  return (
    <Notice
      title={t('undecided.title', { count })}
      actions={
        <>
          <Button onClick={countThem}>{t('undecided.count', { count })}</Button>
          <LinkButton to={paths.reports}>{t('locked.open')}</LinkButton>
        </>
      }
    >
      <p>{t('undecided.text')}</p>
    </Notice>
  )
}
