import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../navigation/useTitle'
import { Page } from '../ui/Page'
import { ReloadButton } from './ReloadButton'
import { i18n } from '../i18n/i18n'

// Words that could not be fetched would show as their keys. Whoever asks for them throws, and the screen says why.
i18n.options.parseMissingKeyHandler = (key) => {
  throw new Error(`no words for ${key}`)
}

interface Props {
  /** Where somebody is: another address gets another chance. */
  readonly address: string
  /** What must be said above the failure: where a screen draws its notices by itself, they failed with it. */
  readonly notices?: ReactNode
  readonly children: ReactNode
}

interface State {
  readonly failed: boolean
  readonly failedAt?: string
}

/** Catches a screen that cannot be drawn. What was saved is safe; the rest of the app still works. */
export class RenderFailure extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  static getDerivedStateFromProps({ address }: Props, { failed, failedAt = address }: State): State {
    return failed && failedAt === address ? { failed, failedAt } : { failed: false }
  }

  override render() {
    const { notices, children } = this.props
    if (!this.state.failed) return children
    return (
      <>
        {notices}
        <Failed />
      </>
    )
  }
}

function Failed() {
  const { t } = useTranslation()
  return (
    <Page title={useTitle()(t('renderFailure.title'))} heading={t('renderFailure.title')}>
      <p role="alert">{t('renderFailure.text')}</p>
      <div>
        <ReloadButton />
      </div>
    </Page>
  )
}
