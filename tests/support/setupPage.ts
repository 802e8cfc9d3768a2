import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import * as React from 'react'
import { afterEach } from 'vitest'
import { en } from '../../src/i18n/en'
import { i18n } from '../../src/i18n/i18n'
import { nl } from '../../src/i18n/nl'
import { timeoutMs } from './timeoutMs'

// All words are here already, so that a test need not wait for a file before every screen.
for (const [language, words] of Object.entries({ nl, en })) {
  for (const [namespace, texts] of Object.entries(words)) i18n.addResourceBundle(language, namespace, texts)
}

// For its warnings React notes where in the code each element was made, up to so many a second: a fifth of all that these tests
// take. Here that many are there already. A warning still says in which components it came up.
Object.defineProperty(
  Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE'),
  'recentlyCreatedOwnerStacks',
  {
    configurable: true,
    get: () => Infinity,
    set: () => {
      // It begins to count anew each second.
    },
  },
)

// A slow machine is no fault of the app: what never comes is still found out.
configure({ asyncUtilTimeout: timeoutMs(10) })

// Without Vitest's globals the Testing Library cannot do this by itself.
afterEach(() => {
  cleanup()
  localStorage.clear()
  window.location.hash = ''
})
