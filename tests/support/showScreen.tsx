import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ContentContext } from '../../src/shared/content/ContentContext'
import type { Catalogue } from '../../src/content/catalogueSchema'
import type { ContentFailure } from '../../src/content/loadFile'
import type { Profile } from '../../src/domain/profile'
import type { Language } from '../../src/domain/text'
import { changeLanguage, sayOwnWords } from '../../src/i18n/i18n'
import { readStored } from '../../src/storage/readStored'
import { AssessmentsProvider } from '../../src/shared/assessments/AssessmentsProvider'
import { theCatalogue, theProfile } from './content'

interface Given {
  readonly language?: Language
  /** The real one alone, unless said otherwise; the first is the one that the screens are about. */
  readonly profiles?: readonly Profile[]
  readonly catalogue?: Catalogue
  /** Why other profiles cannot be used. */
  readonly leftOut?: readonly ContentFailure[]
}

/** A screen as somebody has it before them, on the real storage; answers the hands to use it with. */
export async function showScreen(
  screen: ReactNode,
  { language = 'nl', profiles = [theProfile()], catalogue = theCatalogue(), leftOut = [] }: Given = {},
) {
  await changeLanguage(language)
  const initial = await readStored()
  const [profile = theProfile()] = profiles
  sayOwnWords(profile)
  render(
    <ContentContext value={{ catalogue, profiles, leftOut, profile }}>
      <AssessmentsProvider initial={initial}>
        <Router hook={useHashLocation}>{screen}</Router>
      </AssessmentsProvider>
    </ContentContext>,
  )
  await comesAfterPainting()
  return userEvent.setup()
}

/** What is drawn right behind the first painting is there for everybody who looks. */
async function comesAfterPainting(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)))
}
