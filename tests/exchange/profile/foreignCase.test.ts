import { expect, test } from 'vitest'
import { draftToCase } from '../../../src/exchange/profile/case/draftToCase'
import { readProfile, type ProfileRead } from '../../../src/exchange/profile/readProfile'
import { instant, theProfile } from '../../support/builders'
import { framework1p0, framework1p1 } from '../../support/foreignFrameworks'
import { asJson, type Json, withAt } from '../../support/jsonTree'

/** A framework that another program wrote is asked for no more than it can have: a scale. */

test('of 1.0 with a level between: the leaves are the competencies, in the order of their numbers', async () => {
  const read = await readCase(framework1p0)
  expect(placesIn(read)).toEqual(['CFRubrics'])
  expect(read.draft).toMatchObject({
    title: { 'en-US': 'Gardening, Grades 9-12' },
    version: '2.1',
    publisher: 'Department of Gardens',
    clusters: [
      {
        id: 'P',
        title: { 'en-US': 'Plants' },
        competencies: [
          { id: 'P.1.a', text: { 'en-US': 'Prunes trees so that they heal.' } },
          { id: 'P.1.b', text: { 'en-US': 'Knows when to sow.' } },
        ],
      },
      { title: { 'en-US': 'Customers' }, competencies: [{}] },
    ],
  })
  expect(read.lost.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['levelsBetween', 'relations']))
})

test('of 1.1, wrapped and with nothing at the document: what has no parent are the clusters', async () => {
  const read = await readCase(framework1p1)
  expect(placesIn(read)).toEqual(['CFPackage.CFRubrics'])
  expect(read.draft?.clusters).toMatchObject([
    { id: 'K1', competencies: [{ id: 'K1-W1', text: { nl: 'Tekent een meubel op schaal.' } }] },
    { id: 'K2', competencies: [{ id: 'K2-W1', text: { nl: 'Zaagt naar tekening.' } }] },
  ])
})

test.each<readonly [string, Json | undefined]>([
  ['norm', undefined],
  ['norm', 9],
  ['notApplicable', undefined],
])('what a rubric has no field for is looked for in its extension: %s %j', async (name, instead) => {
  const whole = asJson(await draftToCase(theProfile(), instant('2026-11-29T09:00:00.000Z')))
  const at = ['CFRubrics', 0, 'extensions', 'groeispiegel', name]
  const read = await readCase(withAt(whole, at, instead))
  expect(placesIn(read)).toEqual([`CFRubrics[0].extensions.groeispiegel.${name}`])
})

async function readCase(framework: object | Json | undefined): Promise<ProfileRead> {
  const read = await readProfile(new TextEncoder().encode(JSON.stringify(framework, null, 2)))
  if (read.type !== 'ProfileRead') throw new Error(read.type)
  return read
}

function placesIn({ faults }: ProfileRead): readonly unknown[] {
  return faults.map(({ place }) => (place.in === 'json' ? place.path : place))
}
