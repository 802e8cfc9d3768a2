import { useState } from 'react'
import { useBackupDue } from './useBackupDue'
import { BackupReminder } from './BackupReminder'
import { InstallCard } from './InstallCard'

/** One thing at a time is asked of anybody, and a backup matters more than a home screen. */
export function Offer() {
  const isDue = useBackupDue()
  const [wasDue] = useState(isDue)
  if (isDue) return <BackupReminder />
  return wasDue ? null : <InstallCard />
}
