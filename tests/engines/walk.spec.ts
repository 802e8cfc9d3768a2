import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findEngine, isWanted, noEngineMessage, notWantedMessage } from '../../tools/engines.mjs'
import { filesBelow } from '../../tools/filesBelow.ts'
import { playwrightTab } from '../support/engines/Tab.ts'
import { Walker } from '../support/engines/Walker.ts'
import { startWebKit } from '../support/engines/webKit.ts'
import { expect, test } from '../support/site.ts'
import { timeoutMs } from '../support/timeoutMs'

test('somebody scores, stops, goes on without a network, reads, reports, backs up, erases and puts back', async ({
  page,
  site,
  conduct,
}, info) => {
  // Two minutes on a machine that has much else to do.
  test.setTimeout(timeoutMs(300))
  // Firefox shows a PDF that is saved in a viewer of its own, of which it complains.
  conduct.forgives(/docBaseUrl|style-src resource:/)
  // What is fetched ahead while there is no network and it is not kept yet.
  conduct.forgives(/A ServiceWorker intercepted the request and encountered an unexpected error/)
  const name = info.project.name === 'Firefox' ? 'Firefox' : 'WebKitGTK'
  test.skip(!isWanted(name), notWantedMessage)
  test.skip(findEngine(name) === undefined, noEngineMessage(name))
  const tab = name === 'Firefox' ? playwrightTab(page) : await startWebKit()
  const walker = new Walker(tab, site.address)
  try {
    await test.step('a first visit', async () => {
      await walker.opensAsNew()
    })
    await test.step('scoring, with a note', async () => {
      await walker.taps('Begin')
      await walker.sees('Nieuwe meting')
      await walker.taps('Begin met scoren')
      await scores(walker, 1, '4')
      await walker.taps('Notitie of twijfel toevoegen')
      await walker.types('Waaruit blijkt dat?', 'Dit ging goed bij de familie.')
      await walker.reads('Opgeslagen op dit apparaat')
      await walker.taps('Volgende')
      await scores(walker, 2, '2')
      await walker.taps('Volgende')
    })
    await test.step('going on without a network', async () => {
      for (const file of filesBelow(site.folder)) site.faults.set(file, 'abort')
      await walker.opens()
      await walker.taps('Verder met vraag 3')
      await scores(walker, 3, '5')
    })
    await test.step('the result', async () => {
      await walker.taps('Overzicht')
      await walker.sees('Controle')
      await walker.taps('Afronden')
      await walker.taps('Toch afronden')
      await walker.reads('Corrigeren')
      await walker.reads('Dit ging goed bij de familie.')
      site.faults.clear()
    })
    await test.step('growth, beside what was put back from another device', async () => {
      await walker.opens('#/terugzetten')
      await walker.gives('Het bestand van je reservekopie', resolve('tests/fixtures/backup/7.json'))
      await walker.sees('Wat er in de reservekopie staat')
      await walker.taps('Samenvoegen')
      await walker.sees('Samengevoegd')
      await walker.opens('#/groei')
      await expect
        .poll(() => walker.tab.run(countsRadars, undefined), { timeout: timeoutMs(60) })
        .toBeGreaterThan(0)
    })
    const report = info.outputPath('rapport.pdf')
    await test.step('a report', async () => {
      await walker.opens('#/rapport')
      await walker.taps('Maak een PDF')
      await walker.reads('Het bestand is klaar')
      const pdf = await walker.saves('Bewaren')
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      writeFileSync(report, pdf)
    })
    const backup = info.outputPath('reservekopie.age.txt')
    const words = await test.step('a backup', async () => {
      await walker.opens('#/reservekopie')
      let password = ''
      const shown = async () => (password = await walker.tab.run(sixWords, undefined))
      await expect.poll(shown, { timeout: timeoutMs(60) }).toMatch(/^\S+( \S+){5}$/)
      await walker.taps('Ik heb het wachtwoord')
      await walker.taps('Maak reservekopie')
      await walker.sees('Je reservekopie is klaar')
      writeFileSync(backup, await walker.saves('Bewaar het bestand'))
      return password
    })
    await test.step('erasing, with the page before still in the back/forward cache', async () => {
      await tab.goto(`${site.address}?again#/instellingen`)
      await walker.sees('Instellingen')
      await walker.types('Typ WISSEN', 'WISSEN')
      await walker.taps('Alles wissen')
      await walker.reads('Alles is gewist')
      expect(await walker.tab.run(databases, undefined)).toEqual([])
    })
    await test.step('opening the report as somebody else', async () => {
      await walker.opensAsNew()
      await walker.opens('#/rapporten/openen')
      await walker.gives('Het bestand', report)
      await walker.reads('Bewaard op dit apparaat tot en met')
      await walker.taps('Toon het rapport')
      await walker.reads('Groeirapport')
    })
    await test.step('putting the backup back', async () => {
      await walker.opens('#/terugzetten')
      await walker.gives('Het bestand van je reservekopie', backup)
      await walker.sees('Dit bestand is op slot')
      await walker.types('Wachtwoord', words)
      await walker.taps('Open het bestand')
      await walker.sees('Wat er in de reservekopie staat')
      await walker.taps('Terugzetten')
      await walker.sees('Teruggezet')
      await walker.opens('#/metingen')
      await walker.sees('Metingen')
    })
  } finally {
    await tab.close()
  }
})

async function scores(walker: Walker, question: number, level: string): Promise<void> {
  await walker.reads(new RegExp(`Vraag ${question} van \\d+`, 'i'))
  await walker.taps(level)
  await walker.reads('Opgeslagen op dit apparaat')
}

function countsRadars(): number {
  return document.querySelectorAll('.recharts-surface').length
}

function sixWords(): string {
  return document.querySelector<HTMLElement>('[translate="no"]')?.innerText ?? ''
}

async function databases(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name)
}
