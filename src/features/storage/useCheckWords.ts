import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import type { StorageCheck } from '../../storage/checkStorage'
import { useCopyWords } from './useCopyWords'

interface Found {
  readonly tone: 'plain' | 'warning' | 'danger'
  readonly sentences: readonly string[]
}

/** What a check found, in plain sentences: first how much was read, then what was wrong and what became of it. */
export function useCheckWords(): (check: StorageCheck) => Found {
  const { t } = useTranslation('storage')
  const recordWords = useRecordWords()
  const copyWords = useCopyWords()
  return (check) => {
    switch (check.type) {
      case 'CheckImpossible':
        return {
          tone: 'warning',
          sentences: [t(check.status === 'read-only' ? 'check.readOnly' : 'check.closed')],
        }
      case 'CheckFailed':
        return { tone: 'danger', sentences: [t('check.failed', { detail: check.detail })] }
      case 'StorageChecked': {
        const isGood = check.setApart === 0 && !check.repaired && check.copy.type === 'CopyGood'
        const isCalm = isGood || (check.setApart === 0 && check.copy.type === 'CopyUnavailable')
        return {
          tone: isCalm ? 'plain' : 'warning',
          sentences: [...recordWords(check), ...copyWords(check.copy)],
        }
      }
    }
  }
}

function useRecordWords() {
  const { t } = useTranslation('storage')
  const { moment } = useFormats()
  return (check: Extract<StorageCheck, { readonly type: 'StorageChecked' }>): readonly string[] => {
    const { moments, answers, setApart, repaired } = check
    const counts = {
      answers: t('check.answers', { count: answers }),
      moments: t('check.moments', { count: moments }),
    }
    if (setApart === 0 && !repaired) return [moments === 0 ? t('check.nothing') : t('check.right', counts)]
    return [
      t('check.read', counts),
      ...(setApart > 0 ? [t('check.setApart', { count: setApart })] : []),
      ...(repaired
        ? [t('check.repaired', { count: repaired.assessments, made: moment(repaired.copied) })]
        : []),
      ...((repaired?.assessments ?? 0) < setApart ? [t('check.notRepaired')] : []),
    ]
  }
}
