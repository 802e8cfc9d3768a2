import { useTranslation } from 'react-i18next'
import type { ContentFailure } from '../content/loadFile'
import { useTitle } from '../navigation/useTitle'
import type { OpenFailure } from '../storage/database'
import { Button } from '../ui/Button'
import { Page } from '../ui/Page'

type Failure = ContentFailure | OpenFailure

/** Instead of the app: what could not be opened, and what to do. Never half a profile, never an empty database. */
export function StartFailure({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation()
  const title = isContent(failure) ? t('contentFailure.title') : t('openFailure.title')
  return (
    <Page title={useTitle()(title)} heading={title}>
      <p>{useWords(failure)}</p>
      {failure.type === 'ContentInvalid' && (
        <p>
          <code>
            {failure.path} {failure.problem}
          </code>
        </p>
      )}
      {isContent(failure) && <p>{t('contentFailure.host')}</p>}
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          {t('contentFailure.reload')}
        </Button>
      </p>
    </Page>
  )
}

function isContent(failure: Failure): failure is ContentFailure {
  return 'file' in failure
}

function useWords(failure: Failure): string {
  const { t } = useTranslation()
  switch (failure.type) {
    case 'ContentUnreachable':
      return t('contentFailure.unreachable', { file: failure.file })
    case 'ContentMissing':
      return t('contentFailure.missing', { file: failure.file, status: failure.status })
    case 'ContentNotJson':
      return t('contentFailure.notJson', { file: failure.file, detail: failure.detail })
    case 'ContentInvalid':
      return t('contentFailure.invalid', { file: failure.file })
    case 'StorageMissing':
      return t('openFailure.missing')
    case 'StorageTooNew':
      return t('openFailure.tooNew')
    case 'StorageSilent':
      return t('openFailure.silent')
    case 'StorageBroken':
      return t('openFailure.broken', { detail: failure.detail })
  }
}
