import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContentFailure } from '../content/loadFile'
import { paths } from '../navigation/paths'
import { useTitle } from '../navigation/useTitle'
import { FileFaults } from '../shared/content/FileFaults'
import type { StartStorageFailure } from '../storage/startStorage'
import { Button } from '../ui/Button'
import { ChangingWords } from '../ui/ChangingWords'
import { Page } from '../ui/Page'
import { saveRescue } from './saveRescue'

type Failure = ContentFailure | StartStorageFailure

interface Props {
  readonly failure: Failure
  /** Draws the app after all, with an empty database. */
  readonly onBegin: () => void
}

/** Instead of the app: what could not be opened, and what to do. Never half a profile, never an empty database. */
export function StartFailure({ failure, onBegin }: Props) {
  const { t } = useTranslation(['start', 'common'])
  const title = isContent(failure) ? t('contentFailure.title') : t(`openFailure.title.${failure.type}`)
  return (
    <Page title={useTitle()(title)} heading={title}>
      {isContent(failure) ? (
        <>
          <FileFaults failure={failure} />
          <p>{t('contentFailure.host')}</p>
        </>
      ) : (
        <p>
          {failure.type === 'StorageBroken'
            ? t('openFailure.StorageBroken', { detail: failure.detail })
            : t(`openFailure.${failure.type}`)}
        </p>
      )}
      {failure.type === 'StorageGone' ? (
        <BeginAgain onBegin={onBegin} />
      ) : (
        <p>
          <Retry isInsecure={failure.type === 'StorageInsecure'} />
        </p>
      )}
      {failure.type === 'StorageBroken' && <Rescue />}
    </Page>
  )
}

function Retry({ isInsecure }: { readonly isInsecure: boolean }) {
  const { t } = useTranslation(['start', 'common'])
  const retry = () => {
    if (isInsecure) location.protocol = 'https:'
    else location.reload()
  }
  return (
    <Button look="primary" onClick={retry}>
      {t(isInsecure ? 'openFailure.secure' : 'common:reload')}
    </Button>
  )
}

function BeginAgain({ onBegin }: Pick<Props, 'onBegin'>) {
  const { t } = useTranslation(['start', 'common'])
  const restore = () => {
    location.hash = paths.restoreBackup
    onBegin()
  }
  return (
    <>
      <p>
        <Button look="primary" onClick={restore}>
          {t('openFailure.restore')}
        </Button>
      </p>
      <p>
        <Button onClick={onBegin}>{t('openFailure.begin')}</Button>
      </p>
    </>
  )
}

/** What can still be read is not lost: it becomes a backup. */
function Rescue() {
  const { t } = useTranslation(['start', 'common'])
  const [rescued, setRescued] = useState<boolean>()
  return (
    <>
      <p>{t('openFailure.ifItStays')}</p>
      <p>
        <Button onClick={() => void saveRescue(new Date()).then(setRescued)}>
          {t('openFailure.rescue')}
        </Button>
      </p>
      <p role="status">
        <ChangingWords>
          {rescued !== undefined && t(rescued ? 'openFailure.rescued' : 'openFailure.notRescued')}
        </ChangingWords>
      </p>
    </>
  )
}

function isContent(failure: Failure): failure is ContentFailure {
  return 'file' in failure
}
