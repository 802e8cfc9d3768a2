import { useLocation } from 'wouter'
import { dropWaiting } from '../../exchange/handover/waitingHere'
import { todayNow } from '../../lib/today'
import { reviewPaths } from '../../navigation/reviewPaths'
import { compareWithKept, type KeptVersion } from '../../shared/reports/compareWithKept'
import { isReport, receivedReport } from '../../shared/reports/storedReports'
import { keepReports, replaceReport } from '../../storage/reports'
import { arrivalState, type ArrivedAs } from './arrivalState'
import type { Arrived, OpeningStep } from './openingStep'

type Opened = Omit<Arrived, 'arrival'>

/** From what was opened to what is kept: at once when somebody chose it and it is new, and else as somebody says. */
export function useKeeping(show: (step: OpeningStep) => void) {
  const [, navigate] = useLocation()

  async function arrive(opened: Opened): Promise<void> {
    const { subject, incoming } = opened
    const arrival = await compareWithKept(subject)
    if (arrival.type === 'WriteFailed') return show({ type: 'NotKept', subject, failure: arrival })
    if (arrival.type === 'AlreadyKept') return leadTo(opened, arrival.key, 'already')
    if (arrival.type === 'New' && !incoming.waiting) return keep(opened)
    show({ type: 'Ask', arrived: { ...opened, arrival } })
  }

  /** @param over what it takes the place of; without, it comes beside what there is. */
  async function keep(opened: Opened, over?: KeptVersion): Promise<void> {
    const { subject } = opened
    const received = receivedReport(subject, todayNow())
    const kept = over ? await replaceReport(over.kept.whole, received) : await keepReports([received])
    if ('keys' in kept)
      return leadTo(opened, kept.keys[0] ?? subject.id, howKept(subject.id, kept.keys, over))
    // Meanwhile something else lies there: it is compared with that.
    return kept.type === 'ReportChanged' ? arrive(opened) : show({ type: 'NotKept', subject, failure: kept })
  }

  /** The file is dealt with, and is not asked about again. */
  async function leadTo({ incoming, subject }: Opened, key: string, opened: ArrivedAs) {
    if (incoming.waiting) await dropWaiting([incoming.waiting])
    const to = isReport(subject) ? reviewPaths.receivedReport(key) : reviewPaths.reviewMarks(key)
    navigate(to, { replace: true, state: arrivalState({ opened }) })
  }

  return {
    arrive,
    keep: (arrived: Arrived, over?: KeptVersion) => void keep(arrived, over),
    stay: (arrived: Arrived, { kept }: KeptVersion) => void leadTo(arrived, kept.record.id, 'stayed'),
  }
}

function howKept(fileId: string, keys: readonly string[], over: KeptVersion | undefined): ArrivedAs {
  if (over) return 'replaced'
  return keys.includes(fileId) ? 'new' : 'beside'
}
