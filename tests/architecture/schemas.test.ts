import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaFiles } from '../../tools/schemaFiles.ts'

// After a change of a validator: npm run schemas
test.each(schemaFiles())('%s says what the app’s own validator says', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text)
})
