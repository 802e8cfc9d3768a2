import { expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow'
import { schemaFiles, schemaFolder } from '../../tools/schemaFiles'

test('every published schema belongs to a validator', () => {
  const published = filesBelow(schemaFolder).map((file) => `${schemaFolder}/${file}`)
  expect(published).toEqual(schemaFiles().map(([file]) => file))
})

test('a schema says what must be there, which ids are possible and what a day looks like', () => {
  const [, text = ''] = schemaFiles().find(([file]) => file.endsWith('/example.schema.json')) ?? []
  expect(JSON.parse(text)).toMatchObject({
    $id: 'example.schema.json',
    required: ['profile', 'person', 'assessments'],
    properties: {
      profile: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
      assessments: { minItems: 1, items: { properties: { date: { type: 'string', format: 'date' } } } },
    },
  })
})
