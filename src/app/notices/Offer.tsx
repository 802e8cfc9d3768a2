import { useState } from 'react'
import { useBackupDue } from '../../shared/backup/useBackupDue'
import { BackupReminder } from './BackupReminder'
import { InstallCard } from './InstallCard'

interface Props {
  /** Whether the screen asks for a backup by itself. */
  readonly isOnDesk?: boolean
}

/** One thing at a time is asked of anybody, and a backup matters more than a home screen. */
export function Offer({ isOnDesk = false }: Props) {
  const isDue = useBackupDue()
  const [wasDue] = useState(isDue)
  if (isDue) return isOnDesk ? null : <BackupReminder />
  return wasDue ? null : <InstallCard />
}
