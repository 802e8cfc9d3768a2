import { parse, type AtRule, type Container, type Rule } from 'postcss'

/**
 * The rules of a style sheet that may say something of the frame, in their order: those that name no class but its own. What
 * they stand in, layers and conditions, stays around them.
 */
export function frameStyles(styles: string, frame: string): string {
  const known = new Set(classesIn(frame))
  const sheet = parse(styles)
  sheet.walkComments((comment) => void comment.remove())
  sheet.walkRules((rule) => keepWhatSays(rule, known))
  sheet.walkAtRules('font-face', inItsOwnName)
  removeEmpty(sheet)
  return sheet.toString()
}

/** All names of classes in a piece of HTML. */
export function classesIn(html: string): readonly string[] {
  return [...html.matchAll(/ class="([^"]*)"/g)]
    .flatMap(([, names]) => names?.split(/\s+/) ?? [])
    .filter((name) => name !== '')
}

function keepWhatSays(rule: Rule, known: ReadonlySet<string>): void {
  const kept = rule.selectors.filter((selector) => namedIn(selector).every((name) => known.has(name)))
  if (kept.length === 0) rule.remove()
  else if (kept.length < rule.selectors.length) rule.selectors = kept
}

/** The classes that something has to have; of what stands in brackets, as in `:not(.a)`, nobody knows. */
function namedIn(selector: string): readonly string[] {
  return [...selector.replaceAll(/\([^()]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
}

/**
 * The frame has the font when it is there at once, and else does without: it would move under somebody's thumb when the font
 * came. So it knows the font by another name than the app does, which draws with it and waits for it.
 */
function inItsOwnName(face: AtRule): void {
  face.walkDecls('font-family', (declaration) => {
    declaration.value = ownFont
  })
  face.walkDecls('font-display', (declaration) => {
    declaration.value = 'optional'
  })
}

/** As `src/app/prerender/frame.css` calls it. */
const ownFont = 'Frame'

/** Layers that are only named, as in `@layer a, b;`, hold nothing and are not empty. */
function removeEmpty(container: Container): void {
  container.each((node) => {
    if (!('nodes' in node) || node.nodes === undefined) return
    removeEmpty(node)
    if (node.nodes.length === 0) node.remove()
  })
}
