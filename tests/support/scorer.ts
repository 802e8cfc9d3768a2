import type { Page } from '@playwright/test'
import { recordsOnDisk } from './diskOf'
import { Person } from './person'
import { Promises } from './promises'
import type { Random } from './random'
import { answersOne, isAtQuestion, opens } from './scoresAtRandom'
import type { Somebody } from './somebody'

/** Somebody who scores, and types now and then what they think of it. */
export function scorer(address: string, random: Random): Somebody {
  const promises = new Promises()
  return {
    lost: promises.lost,
    counts: promises.counts,
    comesBack: async ({ page }, killed) => {
      await opens(page, address, promises)
      promises.compare(await recordsOnDisk(page), killed)
    },
    isReady: isAtQuestion,
    goesOn: (page) => goesOn(page, promises, random),
  }
}

/** From *Start* or *Welkom* on, without end. */
async function goesOn(page: Page, promises: Promises, random: Random): Promise<never> {
  for (;;) {
    const begin = page.getByRole('link', {
      name: /^(Begin|Nieuwe meting|Verder met vraag \d+|Naar controle)$/,
    })
    await begin.first().click()
    const start = page.getByRole('button', { name: 'Begin met scoren' })
    const check = page.getByRole('heading', { name: 'Controle', exact: true })
    const option = page.getByRole('radio', { name: /^1 / })
    await start.or(check).or(option).first().waitFor()
    if (await start.isVisible()) await start.click()
    await answersUntilItCanBeFinished(page, promises, random)
    const assessment = new URL(page.url()).hash.split('/')[2] ?? ''
    await new Person(page, 'mouse').finishes()
    promises.finishes(assessment)
    await page.getByRole('link', { name: 'Start' }).click()
  }
}

async function answersUntilItCanBeFinished(page: Page, promises: Promises, random: Random): Promise<void> {
  const check = page.getByRole('heading', { name: 'Controle', exact: true })
  const finish = page.getByRole('button', { name: 'Afronden', exact: true })
  for (;;) {
    while (!(await check.isVisible())) {
      await answersOne(page, promises, random)
      // Quick people jump far, so that assessments get finished too.
      if (random() < 0.15) await page.getByRole('link', { name: 'Overzicht' }).click()
      else await page.getByRole('button', { name: /^(Volgende|Naar controle)$/ }).click()
    }
    if (await finish.isVisible()) return
    // With nothing but what does not apply there is no end.
    await page
      .getByRole('link', { name: /^Wijzig/ })
      .first()
      .click()
    await isAtQuestion(page)
  }
}
