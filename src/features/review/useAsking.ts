import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrintedDocument } from '../../domain/printedDocument'
import { newRequest } from '../../exchange/report/newRequest'
import { requestToText } from '../../exchange/report/requestToText'
import { todayNow } from '../../lib/today'
import { useRequestDocument } from '../../papers/useRequestDocument'
import { useProfile } from '../../shared/content/ContentContext'
import { updateOwnPerson, useOwnPerson } from '../../shared/documents/ownPerson'
import type { WriteFailure } from '../../storage/writeFailure'
import { pagesWith } from './handedOn'

/** How far the file with a request is. */
export type Asking =
  | { readonly type: 'Idle' | 'Busy' | 'NoPdf' }
  | { readonly type: 'NotStored'; readonly failure: WriteFailure }
  | { readonly type: 'Made'; readonly file: File; readonly document: PrintedDocument }

/** Makes a request for somebody's view, under the name as it stands. */
export function useAsking() {
  const { t } = useTranslation('review')
  const profile = useProfile()
  const name = useOwnPerson()?.name.trim() ?? ''
  const documentOf = useRequestDocument()
  const [asking, setAsking] = useState<Asking>({ type: 'Idle' })

  async function make() {
    const person = await updateOwnPerson({ name })
    if ('type' in person) return setAsking({ type: 'NotStored', failure: person })
    setAsking({ type: 'Busy' })
    const request = newRequest(profile, person, todayNow())
    const document = documentOf(request, profile)
    const parts = [request.madeOn, t('ask.fileName'), name]
    const file = await pagesWith(parts, await requestToText(request), document)
    setAsking(file ? { type: 'Made', file, document } : { type: 'NoPdf' })
  }

  return { asking, make, forget: () => setAsking({ type: 'Idle' }) }
}
