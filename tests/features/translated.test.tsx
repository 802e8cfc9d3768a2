import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Screens } from '../../src/app/Screens'
import { bearForeignNodes } from '../../src/lib/foreignNodes'
import { exampleBase } from '../../src/navigation/paths'
import { database } from '../../src/storage/database'
import { evidenceWriter } from '../../src/storage/evidenceWriter'
import { everyDocument } from '../support/everyDocument'
import { everything, screens } from '../support/screens'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../support/storage'
import { translatePage, type Translation } from '../support/translatePage'
import { timeoutMs } from '../support/timeoutMs'

beforeAll(() => bearForeignNodes())

let stop: () => void = () => undefined
afterEach(() => stop())

// The examples of the host are served to a browser alone.
const here = screens.filter((address) => !address.startsWith(exampleBase))

beforeEach(async () => {
  serveProgrammes()
  history.replaceState(null, '')
  await aDatabaseWith(...everything)
  await database.table('documents').bulkPut([...everyDocument])
})

async function show(address: string, how: Translation) {
  location.hash = `#${address}`
  const user = await showScreen(<Screens />)
  await screen.findByRole('heading', { level: 1 })
  stop = translatePage(how)
  return user
}

const broken = /ging iets mis|went wrong/
const stored = (id: string) => database.documents.get(id)

describe.each<Translation>(['moved', 'detached'])('in a page whose texts a translator has %s', (how) => {
  test('somebody can write and choose on every screen', { timeout: timeoutMs(120) }, async () => {
    for (const address of here) {
      const user = await show(address, how)
      document.querySelectorAll('details').forEach((one) => (one.open = true))
      const fields = [...document.querySelectorAll<HTMLInputElement>('textarea, input:enabled')]
      const boxes = fields.filter(({ type }) => /^(text|search|textarea)$/.test(type))
      for (const box of boxes) if (box.isConnected) await user.type(box, 'Zo.')
      const choice = fields.find((one) => /^(radio|checkbox)$/.test(one.type) && !one.checked)
      if (choice?.isConnected) await user.click(choice)
      const heading = screen.getByRole('heading', { level: 1 }).textContent
      expect([address, heading]).not.toContainEqual(expect.stringMatching(broken))
      stop()
      cleanup()
    }
  })

  test.each([
    ['/bewijs/bewijs-1', /^Situatie/, 'bewijs-1', 'situation'],
    ['/plan/doel-1', /^Wat wil je leren\?/, 'doel-1', 'aim'],
    ['/register/regel-1', /^Titel/, 'regel-1', 'title'],
  ])('what is written on %s is stored whole', async (address, label, id, field) => {
    const user = await show(address, how)
    const box = await screen.findByLabelText(label)
    await user.clear(box)
    await user.type(box, 'Een hele zin, tot en met de punt.')
    await waitFor(async () =>
      expect(await stored(id)).toMatchObject({ [field]: 'Een hele zin, tot en met de punt.' }),
    )
    await waitFor(() => expect(screen.getByText('Opgeslagen op dit apparaat')).toBeVisible())
  })

  test('a status says what is so, and no longer what was so', async () => {
    const user = await show('/bewijs/bewijs-1', how)
    const box = await screen.findByLabelText(/^Situatie/)
    await user.type(box, 'Eerst dit.')
    await waitFor(() => expect(screen.getByText('Opgeslagen op dit apparaat')).toBeVisible())
    fillTheDisk('documents')
    await user.type(box, 'En dan dit.')
    expect(await screen.findByText('Niet opgeslagen')).toBeVisible()
    expect(screen.queryByText('Opgeslagen op dit apparaat')).toBeNull()
    expect(screen.queryByText('Bezig met opslaan…')).toBeNull()
    await act(async () => evidenceWriter.flush())
  })
})
