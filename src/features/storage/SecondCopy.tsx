import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { type CopyReading, lastCopy, readSecondCopies } from '../../storage/secondCopy/secondCopy'
import { isDiskUntrusted } from '../../storage/untrustedDisk'
import { Section } from '../../ui/Section'
import { useObservable } from '../../ui/useObservable'

/** The copy that the app keeps by itself: from when it is, and what is wrong with it. */
export function SecondCopy() {
  const { t } = useTranslation('storage')
  const reading = useSecondCopies()
  const last = useObservable(lastCopy)
  return (
    <Section heading={t('copy.title')}>
      <p>{t('copy.what')}</p>
      {reading && <Reading reading={reading} />}
      {last?.type === 'CopyFailed' && reading?.type === 'CopiesRead' && (
        <p>{t(`copy.failed.${last.reason}`, { detail: last.detail })}</p>
      )}
      {reading && isDiskUntrusted() && (
        <p>{t(reading.type === 'CopyUnavailable' ? 'copy.fragileAlone' : 'copy.fragile')}</p>
      )}
    </Section>
  )
}

function Reading({ reading }: { readonly reading: CopyReading }) {
  const { t } = useTranslation('storage')
  const { moment } = useFormats()
  switch (reading.type) {
    case 'CopyUnavailable':
      return <p>{t('copy.unavailable')}</p>
    case 'CopyFailed':
      return <p>{t('copy.unreadable', { detail: reading.detail })}</p>
    case 'CopiesRead': {
      const [newest] = reading.copies
      return (
        <p>
          {newest ? t('copy.newest', { made: moment(newest.made) }) : t('copy.none')}{' '}
          {reading.damaged > 0 && t('copy.damaged', { count: reading.damaged })}
        </p>
      )
    }
  }
}

/** The second copies as they lie there now; undefined while they are being read. */
function useSecondCopies(): CopyReading | undefined {
  const last = useObservable(lastCopy)
  const [reading, setReading] = useState<CopyReading>()
  useEffect(() => {
    let left = false
    void readSecondCopies().then((read) => !left && setReading(read))
    return () => {
      left = true
    }
  }, [last])
  return reading
}
