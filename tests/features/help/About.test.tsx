import { screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { About } from '../../../src/features/help/About'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

beforeEach(() => aDatabaseWith())

test('a file that does not come is nobody’s mistake', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  await showScreen(<About />)
  expect(await screen.findByText('Wie deze app aanbiedt, kon niet worden geladen')).toBeVisible()
  expect(screen.queryByText(/maakte een fout/)).toBeNull()
})

test('a mistake in a file is told as one', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"contact":{"email":"geen adres"}}')))
  await showScreen(<About />)
  expect(await screen.findByText('Wie deze app aanbiedt, maakte een fout in een bestand')).toBeVisible()
})
