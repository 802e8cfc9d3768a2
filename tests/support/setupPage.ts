import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { en } from '../../src/i18n/en'
import { i18n } from '../../src/i18n/i18n'
import { nl } from '../../src/i18n/nl'
import { timeoutMs } from './timeoutMs'

// All words are here already, so that a test need not wait for a file before every screen.
for (const [language, words] of Object.entries({ nl, en })) {
  for (const [namespace, texts] of Object.entries(words)) i18n.addResourceBundle(language, namespace, texts)
}

// A slow machine is no fault of the app: what never comes is still found out.
configure({ asyncUtilTimeout: timeoutMs(10) })

// Without Vitest's globals the Testing Library cannot do this by itself.
afterEach(() => {
  cleanup()
  localStorage.clear()
  window.location.hash = ''
})
