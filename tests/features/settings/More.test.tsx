import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { More } from '../../../src/features/settings/More'
import { aSealedAssessment } from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'
import { showScreen } from '../../support/showScreen'

test('everything beside scoring and growth is one tap away, and the bin says how much is in it', async () => {
  await aDatabaseWith(
    aSealedAssessment({ id: 'a', binnedOn: '2026-11-01' }),
    aSealedAssessment({ id: 'b', original: 'a', version: 2, binnedOn: '2026-11-01' }),
  )
  await showScreen(<More />)
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
  expect(links).toEqual([
    ['Metingen', '#/metingen'],
    ['Bewijs', '#/bewijs'],
    ['Opdracht: scoor je eigen competenties', '#/opdracht'],
    ['Register', '#/register'],
    ['Rapporten', '#/rapporten'],
    ['Opleiding', '#/opleiding'],
    ['Profiel lezen', '#/profiel'],
    ['Opslag en reservekopie', '#/opslag'],
    ['Instellingen', '#/instellingen'],
    ['Prullenbak (1)', '#/prullenbak'],
    ['Hulp', '#/hulp'],
  ])
})
