import { defineWebWorkers } from '@vitest/web-worker/pure'
import { limits } from '../../src/exchange/limits'
import { timeoutMs } from './timeoutMs'

// The page of the tests has files of its own make, which cannot be cloned; they are handed over as they are.
defineWebWorkers({ clone: 'none' })

// Here a worker is a hundred modules, which a busy machine takes seconds to load; in the app it is one file.
Object.assign(limits, { readingDeadline: timeoutMs(30) })
