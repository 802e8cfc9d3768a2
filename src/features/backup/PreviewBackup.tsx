import { useTranslation } from 'react-i18next'
import { hasSame } from '../../exchange/backup/hasSame'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { compareArchives } from '../../storage/archive/compareArchives'
import { afterRestore, type RestoreWay } from '../../storage/restore'
import { LinkButton } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import { ChangeList } from './ChangeList'
import { NotRestored } from './NotRestored'
import { RestoreForm } from './RestoreForm'
import { useHeldWords } from './useHeldWords'
import type { Preview } from './useRestore'

interface Props {
  readonly preview: Preview
  readonly onRestore: (way: RestoreWay) => void
}

/** What is in the backup and what it would change, before anything changes. */
export function PreviewBackup({ preview, onRestore }: Props) {
  const { t } = useTranslation('restore')
  const { moment } = useFormats()
  const { backup, here, failure, isNew } = preview
  const held = useHeldWords()(backup.archive)
  const compared = compareArchives(here, backup.archive)
  const merged = afterRestore(here, backup.archive, 'merge')
  const mergesNothing = hasSame(merged, here)
  // As on a new device: nothing to ask.
  const isOneWay = hasSame(merged, afterRestore(here, backup.archive, 'replace'))
  return (
    <>
      <p>
        {t('preview.made', { date: moment(backup.made) })}{' '}
        {held === '' ? t('preview.holdsNothing') : t('preview.holds', { list: held })}
      </p>
      {isNew && (
        <Notice tone="warning" role="alert">
          <p>{t('preview.isNew')}</p>
        </Notice>
      )}
      {failure && <NotRestored failure={failure} />}
      {mergesNothing ? (
        <NothingNew>
          <ChangeList compared={compared} way="merge" />
          {!hasSame(backup.archive, here) && (
            <Disclosure summary={t('preview.replaceAnyway')}>
              <RestoreForm compared={compared} ways={['replace']} onRestore={onRestore} />
            </Disclosure>
          )}
        </NothingNew>
      ) : (
        <RestoreForm
          compared={compared}
          ways={isOneWay ? ['replace'] : ['merge', 'replace']}
          onRestore={onRestore}
        />
      )}
    </>
  )
}

function NothingNew({ children }: { readonly children: React.ReactNode }) {
  const { t } = useTranslation('restore')
  return (
    <>
      <Notice title={t('preview.nothingTitle')}>
        <p>{t('preview.nothing')}</p>
      </Notice>
      <p>
        <LinkButton to={paths.home} look="primary">
          {t('preview.done')}
        </LinkButton>
      </p>
      {children}
    </>
  )
}
