import { readFileSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { browserLaunch } from './browserLaunch.ts'

interface Icon {
  readonly file: string
  readonly size: number
  /** What differs from `public/icon.svg`, as a style sheet for it. */
  readonly style: string
}

const squareGround = '#ground { rx: 0 }'

const icons: readonly Icon[] = [
  { file: 'icons/icon-192.png', size: 192, style: '' },
  { file: 'icons/icon-512.png', size: 512, style: '' },
  // Systems cut a maskable icon to any shape: only a circle of four fifths is sure to be seen.
  {
    file: 'icons/maskable-512.png',
    size: 512,
    style: `${squareGround} #drawing { transform: scale(0.88); transform-origin: center }`,
  },
  // Of a monochrome icon only the opacity counts.
  {
    file: 'icons/monochrome-512.png',
    size: 512,
    style: '#ground { display: none } #now { fill: #fff } #earlier { fill-opacity: 0.7 }',
  },
  { file: 'icons/apple-touch-icon.png', size: 180, style: squareGround },
]

/** Draws all PNG icons from the one SVG. */
export async function run(): Promise<void> {
  const svg = readFileSync('public/icon.svg', 'utf8')
  const browser = await chromium.launch(browserLaunch())
  const page = await browser.newPage()
  for (const icon of icons) writeFileSync(`public/${icon.file}`, await draw(page, svg, icon))
  await browser.close()
}

async function draw(page: Page, svg: string, { size, style }: Icon): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block } ${style}</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}
