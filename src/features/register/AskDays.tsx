import { useTranslation } from 'react-i18next'
import type { DayQuestion } from '../../exchange/cpdLog/days/readDayColumn'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import { useFormats } from '../../i18n/useFormats'
import { Button } from '../../ui/Button'
import { TakesFocus } from '../../ui/TakesFocus'
import styles from './register.module.css'

interface Props {
  readonly question: DayQuestion
  readonly onAnswer: (way: DayQuestion['choices'][number]['way']) => void
  readonly onOther: () => void
}

/** What the column of days does not tell by itself, asked by one of its own cells. */
export function AskDays({ question: { about, text, choices }, onAnswer, onOther }: Props) {
  const { t } = useTranslation('listImport')
  const { date } = useFormats()
  const cell = sanitizeForDisplay(text.trim(), limits.fileNameLength)
  return (
    <>
      <TakesFocus when={about}>
        <h2>{t('days.title', { text: cell })}</h2>
        <p>{t(`days.${about}`)}</p>
      </TakesFocus>
      <ul role="list" className={styles['form']}>
        {choices.map(({ way, day }) => (
          <li key={way}>
            <Button onClick={() => onAnswer(way)}>
              {date(day)} ({t(`days.${way}`)})
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <Button look="quiet" onClick={onOther}>
          {t('other')}
        </Button>
      </p>
    </>
  )
}
