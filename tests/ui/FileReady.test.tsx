import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { FileReady, type FileReadyWords } from '../../src/ui/FileReady'

const words: FileReadyWords = {
  ready: (name) => `Klaar: ${name}`,
  share: 'Delen',
  save: 'Bewaren',
  print: 'Afdrukken',
  copy: 'Kopieer een bericht',
  outcomes: {
    saved: 'Bewaard',
    shared: 'Gedeeld',
    shareFailed: 'Delen mislukt',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren mislukt',
  },
}
const message = { title: 'Groeirapport', text: 'Open het op https://groeien.example/' }
const file = new File(['%PDF'], 'rapport.pdf', { type: 'application/pdf' })

afterEach(() => vi.unstubAllGlobals())

test('sharing sends words along with the file', async () => {
  const user = userEvent.setup()
  const shared: ShareData[] = []
  const browser: unknown = Object.assign(Object.create(navigator), {
    canShare: () => true,
    share: (data: ShareData) => Promise.resolve(void shared.push(data)),
  })
  vi.stubGlobal('navigator', browser)
  render(<FileReady file={file} words={words} message={message} />)
  await user.click(screen.getByRole('button', { name: 'Delen' }))
  expect(shared).toEqual([{ files: [file], ...message }])
  expect(await screen.findByText('Gedeeld')).toBeVisible()
  expect(screen.queryByRole('button', { name: words.copy })).not.toBeInTheDocument()
})

test('where there is no share sheet the words can be copied', async () => {
  const user = userEvent.setup()
  render(<FileReady file={file} words={words} message={message} />)
  await user.click(screen.getByRole('button', { name: words.copy }))
  expect(await screen.findByText('Gekopieerd')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe(message.text)
})

test('words that cannot be copied are shown', async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
  render(<FileReady file={file} words={words} message={message} />)
  await user.click(screen.getByRole('button', { name: words.copy }))
  expect(await screen.findByText(message.text)).toBeVisible()
})
