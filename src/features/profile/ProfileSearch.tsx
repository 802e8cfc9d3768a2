import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import { Field } from '../../ui/Field'
import styles from './ProfileSearch.module.css'

interface Props {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** What was looked for and how often it is there; absent when nothing is looked for. */
  readonly result: { readonly query: string; readonly count: number } | undefined
}

/** Looks while somebody types, and says how much there is or what else to try. */
export function ProfileSearch({ query, onQuery, result }: Props) {
  const { t } = useTranslation('profile')
  return (
    <search className={styles['search']}>
      <Field label={t('search.label')} hint={t('search.hint')}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            value={query}
            onChange={(event) => onQuery(event.target.value)}
          />
        )}
      </Field>
      <p role="status" className={styles['outcome']}>
        <ChangingWords>
          {result &&
            (result.count > 0 ? t('search.found', { count: result.count }) : t('search.none', result))}
        </ChangingWords>
      </p>
      {result && (
        <Button look="quiet" onClick={() => onQuery('')}>
          {t('search.clear')}
        </Button>
      )}
    </search>
  )
}
