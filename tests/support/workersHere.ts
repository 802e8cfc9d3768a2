import { defineWebWorkers } from '@vitest/web-worker/pure'

// The page of the tests has files of its own make, which cannot be cloned; they are handed over as they are.
defineWebWorkers({ clone: 'none' })
