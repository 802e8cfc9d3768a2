import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'

interface Props {
  readonly title: string
  readonly body: string
  /** Whether it lies in the bin and can be brought back. */
  readonly binned?: boolean
}

/** The face of a result that cannot be shown: why not, and where to go. */
export function NotHere({ title, body, binned = false }: Props) {
  const { t } = useTranslation('result')
  const titleOf = useTitle()
  return (
    <Page title={titleOf(title)} heading={title}>
      <p>{body}</p>
      <p>
        {binned ? (
          <LinkButton to={paths.bin}>{t('gone.bin')}</LinkButton>
        ) : (
          <LinkButton to={paths.assessments}>{t('gone.list')}</LinkButton>
        )}
      </p>
    </Page>
  )
}
