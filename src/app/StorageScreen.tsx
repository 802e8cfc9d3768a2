import { StoragePage } from '../features/storage/StoragePage'
import { OfflineStatus } from './OfflineStatus'

/** The storage page, with what only the app itself knows: whether it works without a network. */
export function StorageScreen() {
  return <StoragePage offline={<OfflineStatus />} />
}
