import { I18nextProvider } from 'react-i18next'
import { Router } from 'wouter'
import { languages, type Language } from '../../domain/text'
import { i18n } from '../../i18n/i18n'
import { common as english } from '../../i18n/en/common'
import { home as homeInEnglish } from '../../i18n/en/home'
import { net as netInEnglish } from '../../i18n/en/net'
import { net as netInDutch } from '../../i18n/nl/net'
import { AssessmentsContext } from '../../shared/assessments/useAssessments'
import { Loading } from '../Loading'
import { LanguageSwitch } from '../LanguageSwitch'
import { Shell } from '../Shell'
import { Welcome } from '../../features/home/Welcome'
import { Net } from './Net'

/** The words of the frame. Both languages are on the page at once, and nothing is fetched. */
const files = ['common', 'home', 'net'] as const
const words = {
  nl: { net: netInDutch },
  en: { common: english, home: homeInEnglish, net: netInEnglish },
}
for (const language of languages)
  for (const [file, texts] of Object.entries(words[language])) i18n.addResourceBundle(language, file, texts)

/**
 * What the built page shows before any script has run: Welkom for a first visit, a quiet shell for everybody else, and
 * above them, when the app does not come, what to do. All stand in the page, in each language; `public/boot.js` and `frame.css`
 * show what is needed, and the app's first render replaces what is in `#root`.
 */
export function Frame() {
  return (
    <>
      <Net />
      <div id="root">
        {languages.map((language) => (
          <I18nextProvider key={language} i18n={i18n.cloneInstance({ lng: language, ns: [...files] })}>
            <FrameIn language={language} />
          </I18nextProvider>
        ))}
      </div>
    </>
  )
}

function FrameIn({ language }: { readonly language: Language }) {
  return (
    <>
      {/* A page has one main part that is not hidden: `frame.css` shows the other for whoever reads that language. */}
      <div data-frame-part="welcome" lang={language} hidden={language !== languages[0]}>
        <Router hook={atStart}>
          <FrameWelcome />
        </Router>
      </div>
      <div data-frame-part="shell" lang={language}>
        <Router hook={anywhere}>
          <FrameShell />
        </Router>
      </div>
      <div data-frame-part="supervisor" lang={language}>
        <Router hook={anywhere}>
          <AssessmentsContext value={aSupervisor}>
            <FrameShell />
          </AssessmentsContext>
        </Router>
      </div>
    </>
  )
}

/** Whoever received something and scored nothing has another menu. */
const aSupervisor = { assessments: [], example: false, received: 1 }

const atStart = addressAt('/')
/** No address of a screen, so that the menu marks nothing before it is known where somebody is. */
const anywhere = addressAt('/~')

/** An address that stays what it is, with the links of the real one. */
function addressAt(path: string) {
  const location = (): [string, () => void] => [path, () => undefined]
  return Object.assign(location, { hrefs: (address: string) => `#${address}` })
}

/** The bars of the app around the place of a screen. No `main`: a page has one, and Welkom stands in it too. */
function FrameShell() {
  return (
    <Shell>
      <div aria-busy="true">
        <Loading />
      </div>
    </Shell>
  )
}

/** The first screen of a first visit. */
function FrameWelcome() {
  return (
    <Shell bar={<LanguageSwitch />}>
      <Welcome />
    </Shell>
  )
}
