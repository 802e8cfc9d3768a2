import { createContext, use } from 'react'
import { useParams } from 'wouter'
import type { Programme } from '../../domain/programme'

/** The courses that go with the profile. */
export const ProgrammesContext = createContext<readonly Programme[]>([])

/** The course that the address names, if it is there. */
export function useProgramme(): Programme | undefined {
  const { programme } = useParams<{ readonly programme: string }>()
  return use(ProgrammesContext).find(({ id }) => id === programme)
}
