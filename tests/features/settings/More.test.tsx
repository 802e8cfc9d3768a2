import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { More } from '../../../src/features/settings/More'
import { forgetPreferences, setPreferences } from '../../../src/storage/preferences'
import { calendarDateOf, addDays } from '../../../src/lib/calendarDate'
import { anOpenAssessment, aSealedAssessment } from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'
import { showScreen } from '../../support/showScreen'

beforeEach(forgetPreferences)

test('everything that has no place in the bar of a phone is one tap away, in four groups', async () => {
  await aDatabaseWith()
  await showScreen(<More />)
  expect(lines()).toEqual([
    ['Metingen', '#/metingen'],
    ['Bewijs', '#/bewijs'],
    ['Rapport maken', '#/rapport'],
    ['Opdracht', '#/opdracht'],
    ['Opleiding', '#/opleiding'],
    ['Welke lesdag helpt mij?', '#/opleiding/kompas'],
    ['Register', '#/register'],
    ['Profiel lezen', '#/profiel'],
    ['Taken', '#/taken'],
    ['Ontvangen', '#/rapporten'],
    ['Team', '#/team'],
    ['Reservekopie', '#/opslag'],
    ['Instellingen', '#/instellingen'],
    ['Prullenbak', '#/prullenbak'],
    ['Hulp', '#/hulp'],
    ['Toegankelijkheid', '#/toegankelijkheid'],
    ['Over Groeispiegel', '#/over'],
  ])
  const groups = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(groups).toEqual(['Jouw werk', 'Opleiding en beroep', 'Van anderen', 'Deze app'])
  expect(screen.getByRole('button', { name: 'Ik kreeg een rapport' })).toBeVisible()
})

test('each line says how things stand there; versions of one assessment count as one', async () => {
  await aDatabaseWith(
    aSealedAssessment({ id: 'a' }),
    aSealedAssessment({ id: 'b', original: 'a', version: 2 }),
    aSealedAssessment({ id: 'c', date: '2026-10-01' }),
    aSealedAssessment({ id: 'd', binnedOn: '2026-11-01' }),
  )
  await showScreen(<More />)
  const said = lines().map(([text]) => text)
  expect(said).toContain('Metingen 2')
  expect(said).toContain('Prullenbak 1')
  expect(said).toContain('Reservekopie nog geen')
})

test('what is in progress, and how old the last backup is, are said too', async () => {
  await aDatabaseWith(aSealedAssessment({ id: 'a' }), anOpenAssessment({ id: 'b' }))
  setPreferences({ lastBackup: addDays(calendarDateOf(new Date()), -8) })
  await showScreen(<More />)
  const said = lines().map(([text]) => text)
  expect(said).toContain('Metingen 1 bezig')
  expect(said).toContain('Reservekopie 8 dagen oud')
})

function lines(): readonly (readonly [string, string | null])[] {
  return screen
    .getAllByRole('link')
    .map((link) => [link.textContent.trim(), link.getAttribute('href')] as const)
}
