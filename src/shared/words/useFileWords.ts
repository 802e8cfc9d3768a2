import { useTranslation } from 'react-i18next'

/** What is said of a file that is ready to be handed on. */
export function useFileWords() {
  const { t } = useTranslation('report')
  return {
    ready: (name: string) => t('file.ready', { name }),
    share: t('file.share'),
    save: t('file.save'),
    print: t('file.print'),
    copy: t('file.copy'),
    outcomes: {
      saved: t('file.saved'),
      shared: t('file.shared'),
      shareFailed: t('file.shareFailed'),
      copied: t('file.copied'),
      copyFailed: t('file.copyFailed'),
    },
  }
}
