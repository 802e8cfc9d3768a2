import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openBytes } from '../../src/exchange/door/openBytes'
import { requestToText } from '../../src/exchange/report/requestToText'
import { writePdf } from '../../src/exchange/pdf/writePdf'
import { changeLanguage, i18n } from '../../src/i18n/i18n'
import { siteAddress } from '../../src/lib/siteAddress'
import { useRequestDocument } from '../../src/papers/useRequestDocument'
import { textsIn } from '../i18n/report/documentWords'
import { aRequest } from '../support/aReport'
import { theProfile } from '../support/content'
import { PdfFile } from '../support/pdfFile'
import { pdfFonts } from '../support/printedDocuments'

beforeEach(async () => {
  await changeLanguage('nl')
  await i18n.loadNamespaces(['report', 'handOn', 'review', 'growth', 'common'])
})

test('a request is one page that says where to open it, and opens as what it is', async () => {
  const request = aRequest()
  const document = renderHook(() => useRequestDocument()).result.current(request, theProfile())
  expect(document.title).toBe('Vraag om jouw reactie, van Anna')
  expect(document.invitation?.address).toBe(siteAddress())
  expect(textsIn(document)).toContain('Open dit bestand op')

  const data = { name: 'vraag.json', text: await requestToText(request) }
  const task = { document, data, made: '2026-11-21T10:11:12.345Z', password: undefined }
  const bytes = await writePdf(task, { fonts: pdfFonts, onProgress: () => undefined })
  expect(new PdfFile(bytes).pages()).toHaveLength(1)
  expect(await openBytes(bytes)).toEqual({ type: 'RequestOpened', request, encrypted: false })
})

test('a request of before, which was nothing but data, still opens', async () => {
  const request = aRequest()
  const bytes = new TextEncoder().encode(await requestToText(request))
  expect(await openBytes(bytes)).toMatchObject({ type: 'RequestOpened', request })
})
