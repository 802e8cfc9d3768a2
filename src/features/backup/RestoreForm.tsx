import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ComparedRecord } from '../../storage/archive/compareArchives'
import type { RestoreWay } from '../../storage/restore'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import styles from './backup.module.css'
import { ChangeList } from './ChangeList'
import { MustTick } from './MustTick'
import { whatIsLost } from './whatIsLost'

interface Props {
  readonly compared: readonly ComparedRecord[]
  /** The first is what happens unless somebody chooses another. */
  readonly ways: readonly [RestoreWay, ...RestoreWay[]]
  readonly onRestore: (way: RestoreWay) => void
}

interface Given {
  readonly way: RestoreWay
  readonly sure: boolean
}

/** Merging or replacing, with what each does; where something would go, only after a tick. */
export function RestoreForm({ compared, ways, onRestore }: Props) {
  const { t } = useTranslation('restore')
  const form = useForm<Given>({ defaultValues: { way: ways[0], sure: false } })
  const way = useWatch({ control: form.control, name: 'way' })
  const lost = whatIsLost(compared, way)
  const count = new Set(lost.map(({ id, record }) => ('original' in record ? record.original : id))).size
  const isSure = (sure: boolean) => {
    if (sure || count === 0) return true
    return way === 'replace' && ways.length > 1 ? t('preview.tickOrMerge') : t('preview.tick')
  }
  const restore = form.handleSubmit((given) => onRestore(given.way))
  return (
    <form className={styles['form']} onSubmit={(event) => void restore(event)} noValidate>
      {ways.length > 1 && (
        <RadioGroup
          legend={t('preview.way')}
          options={ways.map((value) => ({
            value,
            label: t(`preview.${value}`),
            hint: t(`preview.${value}Hint`),
          }))}
          registration={form.register('way')}
        />
      )}
      <ChangeList compared={compared} way={way} />
      {count > 0 && (
        <>
          <Notice tone="warning" title={t('preview.changesLoseTitle')}>
            <p>{t('preview.loses', { count })}</p>
          </Notice>
          <MustTick
            label={t('preview.confirm')}
            missing={form.formState.errors.sure?.message}
            {...form.register('sure', { validate: isSure })}
          />
        </>
      )}
      <p>{t('preview.undoable')}</p>
      <p>
        <Button type="submit" look={count > 0 ? 'danger' : 'primary'}>
          {t(ways.length === 1 && count === 0 ? 'preview.putBack' : `preview.${way}`)}
        </Button>
      </p>
    </form>
  )
}
