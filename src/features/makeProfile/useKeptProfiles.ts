import { keptProfilesIn, type KeptProfile } from '../../shared/content/keptProfiles'
import { useReadDocuments } from '../../shared/documents/useDocuments'

/** The profiles of one's own on this device. */
export function useKeptProfiles(): readonly KeptProfile[] {
  return keptProfilesIn(useReadDocuments().documents)
}
