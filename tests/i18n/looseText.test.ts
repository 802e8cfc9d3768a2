import { describe, expect, test } from 'vitest'
import { looseText } from './looseText'
import { sourceFiles } from './sourceFiles'

test('no screen holds words of its own: all of them stand in src/i18n', () => {
  expect(sourceFiles().flatMap(looseText)).toEqual([])
})

describe('loose text is found', () => {
  test.each([
    ['between tags', '<p>Opslaan</p>', 'Opslaan'],
    ['in a fragment', '<>Opslaan</>', 'Opslaan'],
    ['beside what is translated', "<p>{t('saved')} om vijf uur</p>", 'om vijf uur'],
    ['in a language with other letters', '<p>Сохранить</p>', 'Сохранить'],
    ['in braces', "<p>{'Opslaan'}</p>", 'Opslaan'],
    ['in a template', '<p>{`Nog ${count}`}</p>', 'Nog'],
    ['under a condition', "<p>{busy ? t('busy') : 'Klaar'}</p>", 'Klaar'],
    ['after a condition', "<p>{busy && 'Bezig'}</p>", 'Bezig'],
    ['as a last resort', "<p>{name ?? 'Naamloos'}</p>", 'Naamloos'],
    ['put together', "<p>{count + ' vragen'}</p>", 'vragen'],
    ['in what a screen reader says', '<button aria-label="Sluiten" />', 'Sluiten'],
    ['in a tooltip', "<abbr title={'niet van toepassing'} />", 'niet van toepassing'],
    ['in a picture', '<img alt="Een radar" />', 'Een radar'],
    ['in an empty field', '<input placeholder="Zoek" />', 'Zoek'],
    ['in a part’s label', '<Field label="Datum" />', 'Datum'],
    ['in a page’s heading', "<Page heading={first ? 'Welkom' : t('home')} />", 'Welkom'],
  ])('%s', (_where, screen, said) => {
    expect(looseText(sample(screen))).toEqual([`Sample.tsx: ${said}`])
  })

  test('in the title of the tab', () => {
    const file = { name: 'useTab.ts', text: "document.title = 'Groei'" }
    expect(looseText(file)).toEqual(['useTab.ts: Groei'])
  })
})

describe('no loose text is', () => {
  test.each([
    ['what is translated', "<p title={t('why')}>{t('saved')}</p>"],
    ['what the content says', '<h1>{localized(competency.text)}</h1>'],
    ['a sign', '<p>{count} · {of} – {`${a}: ${b}`}&nbsp;→</p>'],
    ['what nobody reads', '<p className="quiet" id={`${id}-hint`} data-part="now" role="status" />'],
  ])('%s', (_what, screen) => {
    expect(looseText(sample(screen))).toEqual([])
  })
})

function sample(screen: string) {
  return { name: 'Sample.tsx', text: `export const Sample = () => ${screen}` }
}
