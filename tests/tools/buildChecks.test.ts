import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { manifest } from '../../tools/manifest.ts'
import { pictureFaults } from '../../tools/manifestFiles.ts'
import { defaultProfileFile } from '../../tools/preloads.ts'
import { frameStyles } from '../../tools/frameStyles.ts'
import { withNotedTaps } from '../../tools/notedTaps.ts'
import { frameFaults, withFrame } from '../../tools/prerenderedFrame.ts'
import { scopedClassName } from '../../tools/scopedClassName.ts'

describe('the pictures of the manifest', () => {
  test('are all there, in the sizes it gives', () => {
    expect(pictureFaults(manifest, 'public')).toEqual([])
  })

  test('stop the build when one is missing or of another size', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
    writeFileSync(join(folder, 'a.png'), pngHeader(100, 50))
    const faults = pictureFaults(
      {
        screenshots: [
          { src: 'a.png', sizes: '390x844' },
          { src: 'b.png', sizes: '390x844' },
        ],
      },
      folder,
    )
    expect(faults).toEqual(['a.png is 100x50, not 390x844', 'b.png is missing'])
  })
})

describe('the prerendered frame', () => {
  test('is refused when the policy would block a part of it', () => {
    expect(frameFaults('<p style="color:red" onclick="x()"></p>', '')).toHaveLength(2)
    expect(frameFaults('<style>p{}</style>', '')).toHaveLength(1)
    expect(frameFaults('<script>1</script>', '')).toHaveLength(1)
  })

  test('is refused when the style of the first paint does not know its classes', () => {
    expect(frameFaults('<p class="Page_page_1a2b visually-hidden">', '.visually-hidden{}')).toEqual([
      'no style of the first paint knows the class Page_page_1a2b',
    ])
  })

  test('is fine otherwise', () => {
    expect(frameFaults('<p class="a b">Tekst</p>', '.a{}.b{}')).toEqual([])
  })

  const boot = '<script src="./boot.js"></script>'

  test('stands behind its own style, and before the first script and the style of all screens', () => {
    const page = `<title>x</title><link rel="stylesheet" href="all.css"><body><div id="root"></div>${boot}</body>`
    const order = ['<style nonce="groeispiegel-frame">a{x:y}</style>', '<p>Tekst</p>', boot, 'all.css']
    const places = order.map((part) => withFrame(page, '<p>Tekst</p>', 'a{x:y}').indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(() => withFrame(`<div id="root"></div>${boot}`, '', '')).toThrow('no or more than one')
    expect(() => withFrame(boot, '', '')).toThrow('index.html has no <div')
    expect(() => withFrame('<div id="root"></div>', '', '')).toThrow('index.html has no <script')
  })

  test('finds from the page what its style names', () => {
    const page = `<title></title><link rel="stylesheet" href="all.css"><div id="root"></div>${boot}`
    expect(withFrame(page, '', 'a{src:url(./a.woff2) url("./b.woff2")}')).toContain(
      '{src:url(./assets/a.woff2) url("./assets/b.woff2")}',
    )
  })

  test('lets the browser note what each of its buttons is tapped for, but that of a reload', () => {
    expect(withNotedTaps('<button type="button">A</button><button class="b">B</button>')).toBe(
      '<button popovertarget="tap-1" popovertargetaction="show" type="button">A</button><i popover="manual" id="tap-1"></i>' +
        '<button popovertarget="tap-2" popovertargetaction="show" class="b">B</button><i popover="manual" id="tap-2"></i>',
    )
    const reload = '<button class="b" data-reload="">B</button>'
    expect(withNotedTaps(reload)).toBe(reload)
  })
})

describe('the style of the frame', () => {
  const frame = '<p class="a b">Tekst</p>'

  test.each([
    ['.a{x:y}', '.a{x:y}'],
    ['p{x:y}:root{--z:1}', 'p{x:y}:root{--z:1}'],
    ['.c{x:y}', ''],
    ['.a .c{x:y}.a.b>p{x:y}', '.a.b>p{x:y}'],
    ['.a,.c,p{x:y}', '.a,p{x:y}'],
    ['.a:not(.c){x:y}', '.a:not(.c){x:y}'],
    ['/* words */.a{x:y}', '.a{x:y}'],
    ['@font-face{font-family:F;font-display:swap}', '@font-face{font-family:Frame;font-display:optional}'],
  ])('is of %s what may say something of it: %s', (all, own) => {
    expect(frameStyles(all, frame)).toBe(own)
  })

  test('keeps layers and conditions around what is in them, in their order', () => {
    const all =
      '@layer one,two;@layer two{.c{x:y}@media print{.a{x:y}}}@media print{.c{x:y}}@layer one{.c{x:y}}p{x:y}'
    expect(frameStyles(all, frame)).toBe('@layer one,two;@layer two{@media print{.a{x:y}}}p{x:y}')
  })
})

describe('what loads together with the page', () => {
  test('is the profile that the catalogue names first', () => {
    const profiles = [
      { id: 'a', file: 'profiles/a.json' },
      { id: 'b', file: 'profiles/b.json' },
    ]
    expect(defaultProfileFile(JSON.stringify({ default: 'b', profiles }))).toBe('profiles/b.json')
    expect(() => defaultProfileFile(JSON.stringify({ default: 'c', profiles }))).toThrow('no profile "c"')
  })
})

describe('the name of a class', () => {
  test('depends on its file and its own name alone', () => {
    const name = scopedClassName('/site')
    expect(name('page', '/site/src/ui/Page.module.css')).toMatch(/^Page_page_[0-9a-f]{4}$/)
    expect(name('page', '/site/src/ui/Page.module.css?direct')).toBe(
      name('page', '/site/src/ui/Page.module.css'),
    )
    expect(scopedClassName('/other')('page', '/other/src/ui/Page.module.css')).toBe(
      name('page', '/site/src/ui/Page.module.css'),
    )
    expect(name('page', '/site/src/app/Page.module.css')).not.toBe(
      name('page', '/site/src/ui/Page.module.css'),
    )
  })
})

function pngHeader(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(24)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
