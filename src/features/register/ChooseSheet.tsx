import { useTranslation } from 'react-i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import type { Sheet } from '../../exchange/table/Sheet'
import { Button } from '../../ui/Button'
import { TakesFocus } from '../../ui/TakesFocus'
import styles from './register.module.css'

interface Props {
  readonly sheets: readonly Sheet[]
  readonly onChoose: (sheet: Sheet) => void
  readonly onOther: () => void
}

/** A workbook with several tables: which one is the list. */
export function ChooseSheet({ sheets, onChoose, onOther }: Props) {
  const { t } = useTranslation('listImport')
  return (
    <>
      <TakesFocus>
        <h2>{t('sheet.title')}</h2>
        <p>{t('sheet.intro', { count: sheets.length })}</p>
      </TakesFocus>
      <ul role="list" className={styles['form']}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <Button onClick={() => onChoose(sheet)}>
              <bdi>{sanitizeForDisplay(sheet.name, limits.fileNameLength)}</bdi>{' '}
              {t('sheet.rows', { count: sheet.rows.length })}
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
