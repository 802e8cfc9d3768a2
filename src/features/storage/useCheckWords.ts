import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { useKindWords } from '../../shared/words/useKindWords'
import type { KindCounts } from '../../storage/archive/countKinds'
import type { CheckedCopy, StorageCheck } from '../../storage/checkStorage'

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

type Checked = Extract<StorageCheck, { readonly type: 'StorageChecked' }>

function useRecordWords() {
  const { t } = useTranslation('storage')
  const { moment, list } = useFormats()
  const kindWords = useKindWords()
  const readWords = useReadWords()
  return (check: Checked): readonly string[] => {
    const { setApart, missed, repaired } = check
    return [
      ...readWords(check),
      ...(setApart > 0 ? [t('check.setApart', { count: setApart })] : []),
      ...(repaired
        ? [t('check.repaired', { list: list(kindWords(repaired.brought)), made: moment(repaired.copied) })]
        : []),
      ...(missed > 0 ? [t('check.notRepaired')] : []),
    ]
  }
}

/** What was looked at, and whether that was all there is to say of it. */
function useReadWords() {
  const { t } = useTranslation('storage')
  const { list } = useFormats()
  const kindWords = useKindWords()
  return ({ kinds, answers, setApart, repaired }: Checked): readonly string[] => {
    const isRight = setApart === 0 && !repaired
    const { moments = 0, others } = split(kinds)
    const named = { list: list(kindWords(others)) }
    const counts = {
      answers: t('check.answers', { count: answers }),
      moments: t('check.moments', { count: moments }),
    }
    if (moments > 0) {
      const first = t(isRight ? 'check.right' : 'check.read', counts)
      return others.size > 0 ? [first, t('check.also', named)] : [first]
    }
    if (others.size > 0) return [t(isRight ? 'check.onlyRight' : 'check.only', named)]
    return isRight ? [t('check.nothing')] : []
  }
}

function split(kinds: KindCounts) {
  return {
    moments: kinds.get('assessment'),
    others: new Map([...kinds].filter(([kind]) => kind !== 'assessment')),
  }
}

/** How the second copy stands, and what was done about it. */
function useCopyWords(): (copy: CheckedCopy) => readonly string[] {
  const { t } = useTranslation('storage')
  const { moment } = useFormats()
  return (copy) => {
    switch (copy.type) {
      case 'CopyUnavailable':
        return [t('copy.unavailable')]
      case 'CopyFailed':
        return [t(`copy.failed.${copy.reason}`, { detail: copy.detail })]
      case 'CopyGood': {
        const { damaged, renewed } = copy
        const made = moment(copy.made)
        if (renewed) return [t(`check.renewed.${renewed}`, { count: damaged }), t('check.copyNew', { made })]
        const good = t('check.copyGood', { made })
        return damaged > 0 ? [good, t('check.copyOld', { count: damaged })] : [good]
      }
    }
  }
}
