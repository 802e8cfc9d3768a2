import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { teamExports } from '../../domain/documents/teamExport'
import type { ProfileWording } from '../../domain/profile'
import { countedIn, isDisclosive, type TeamMember, type TeamPicture } from '../../domain/team'
import { teamToCsv } from '../../exchange/csv/teamToCsv'
import { limits } from '../../exchange/limits'
import { makePdf } from '../../exchange/pdf/makePdf'
import { useLanguage } from '../../i18n/useLanguage'
import { calendarDateOf } from '../../lib/calendarDate'
import { instantOf } from '../../lib/instant'
import { offerFile } from '../../lib/offerFile'
import type { PrintedDocument } from '../../domain/printedDocument'
import { bandNames } from '../../papers/teamBlocks'
import { addDocuments } from '../../storage/documents'
import { teamExportWriter } from '../../storage/teamExportWriter'
import { useAllWritten } from '../../shared/documents/useWritten'

/** How saving stands. */
export type Saving =
  | { readonly type: 'Idle' | 'Busy' | 'PdfFailed' | 'WouldTell' }
  | { readonly type: 'NotKept'; readonly reason: string }

interface Subject {
  /** The profile and its version. */
  readonly key: string
  readonly profile: ProfileWording
  readonly members: readonly TeamMember[]
  readonly picture: TeamPicture
  readonly document: PrintedDocument
}

/** Saves the picture as a file, unless it would tell of somebody beside what was saved before. */
export function useSaveTeam({ key, profile, members, picture, document }: Subject) {
  const { t } = useTranslation('team')
  const language = useLanguage()
  const exported = useAllWritten(teamExportWriter)
  const [saving, setSaving] = useState<Saving>({ type: 'Idle' })
  const counted = countedIn(members)

  async function save(make: (name: string, now: Date) => Promise<Saving>): Promise<void> {
    // People go along to a next version: what was saved of an earlier one may be laid beside this too.
    const isOurs = (saved: string) => saved.startsWith(`${profile.id}@`)
    const earlier = exported.flatMap(({ body }) => (isOurs(body.profile) ? [body.counted] : []))
    if (earlier.some((one) => isDisclosive(one, counted))) return setSaving({ type: 'WouldTell' })
    setSaving({ type: 'Busy' })
    // First remembered, then made: a file that nobody remembers could be laid beside the next one.
    const isKnown = earlier.some((one) => JSON.stringify(one) === JSON.stringify(counted))
    const kept = isKnown || (await addDocuments(teamExports, [{ profile: key, counted: { ...counted } }]))
    if (typeof kept === 'object' && 'type' in kept) return setSaving({ type: 'NotKept', reason: kept.reason })
    const now = new Date()
    setSaving(await make(`${calendarDateOf(now)}_${t('file')}`, now))
  }

  const saveCsv = () =>
    save(async (name) => {
      const [below, near, atNorm] = bandNames({ t }, profile.scale.norm)
      const words = { cluster: t('columns.cluster'), below, near, atNorm, of: t('columns.of') }
      offerFile(`${name}.csv`, teamToCsv(picture, words, language), 'text/csv')
      return { type: 'Idle' }
    })

  const savePdf = () =>
    save(async (name, now) => {
      const made = await makePdf({
        document,
        data: undefined,
        made: instantOf(now),
        timeoutMs: limits.makingDeadline,
      })
      if (made.type !== 'PdfMade') return { type: 'PdfFailed' }
      offerFile(`${name}.pdf`, made.bytes, 'application/pdf')
      return { type: 'Idle' }
    })

  return { saving, saveCsv, savePdf }
}
