/*
 * The translator of a browser puts every text in elements of its own, or a copy of it there and the text itself nowhere.
 * React knows nothing of that: it removes, or inserts before, a text that is no child of where it was put, and the browser
 * throws; or it changes a text that nobody sees. Here the page bears it: what stands where the text stood, is what is meant.
 */

/** The part of `Node.prototype` that is looked after, as functions that can be taken from it. */
interface Tree {
  insertBefore: (this: Node, node: Node, before: Node | null) => Node
  appendChild: (this: Node, node: Node) => Node
  removeChild: (this: Node, node: Node) => Node
  replaceChild: (this: Node, node: Node, old: Node) => Node
}

/** What a translator put in the place of a text that it took out of the page. */
const standIns = new WeakMap<Node, Node>()

/** Before anything is drawn. From then on nothing throws because something else changed the page. */
export function bearForeignNodes(): void {
  const tree: Tree = Node.prototype
  const native = { ...pick(tree) }
  const watcher = new MutationObserver(learn)
  watcher.observe(document, { childList: true, subtree: true })
  const catchUp = () => learn(watcher.takeRecords())

  const place = (parent: Node, node: Node, before: Node | null): void => {
    catchUp()
    const around = node.parentNode
    const copy = around ? undefined : standIns.get(node)
    const isByTranslator = isForeign(parent)
    native.insertBefore.call(parent, node, before && (standing(parent, before) ?? null))
    if (isByTranslator) return
    if (around) prune(around, parent)
    else if (copy) remove(copy)
  }
  tree.insertBefore = function insertBefore(node, before) {
    if (isHere(this, before) && !isStray(node)) return native.insertBefore.call(this, node, before)
    place(this, node, before)
    return node
  }
  tree.appendChild = function appendChild(node) {
    if (!isStray(node)) return native.appendChild.call(this, node)
    place(this, node, null)
    return node
  }
  tree.removeChild = function removeChild(node) {
    if (node.parentNode === this) return native.removeChild.call(this, node)
    catchUp()
    const stands = standing(this, node)
    if (stands?.contains(node)) prune(remove(node), this)
    else if (stands) remove(stands)
    return node
  }
  tree.replaceChild = function replaceChild(node, old) {
    if (old.parentNode === this) return native.replaceChild.call(this, node, old)
    this.insertBefore(node, old)
    return this.removeChild(old)
  }
  showChangedTexts(catchUp)
}

function pick({ insertBefore, appendChild, removeChild, replaceChild }: Tree): Tree {
  return { insertBefore, appendChild, removeChild, replaceChild }
}

/** A text that is changed comes back to where its copy stands; the translator finds it there. */
function showChangedTexts(catchUp: () => void): void {
  const chain = [Text.prototype, CharacterData.prototype, Node.prototype]
  const owner = chain.find((prototype) => Object.hasOwn(prototype, 'nodeValue')) ?? Node.prototype
  const native = Object.getOwnPropertyDescriptor(owner, 'nodeValue')
  if (!native?.set) return
  Object.defineProperty(owner, 'nodeValue', {
    ...native,
    set(this: Node, words: string | null) {
      if (this instanceof Text && this.parentNode === null) {
        catchUp()
        const copy = standIns.get(this)
        copy?.parentNode?.replaceChild(this, copy)
      }
      native.set?.call(this, words)
    },
  })
}

function learn(records: readonly MutationRecord[]): void {
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    const copy = [addedNodes[0], previousSibling, nextSibling].find((node) => node && isForeign(node))
    for (const removed of removedNodes) if (copy && removed instanceof Text) standIns.set(removed, copy)
  }
}

/** No screen of the app has such an element. */
function isForeign(node: Node): boolean {
  return node.nodeName === 'FONT'
}

function isHere(parent: Node, child: Node | null): boolean {
  return child === null || child.parentNode === parent
}

/** Whether it may stand where a translator put it, or its copy. */
function isStray(node: Node): boolean {
  return node instanceof Text && (node.parentNode === null || isForeign(node.parentNode))
}

/** The child of `parent` that stands where the node was put: what it came to be inside of, or its copy. */
function standing(parent: Node, node: Node): Node | undefined {
  const around = outermost(node, (one) => one.parentNode === parent)
  if (around) return around
  const copy = standIns.get(node)
  return copy && copy !== node ? standing(parent, copy) : undefined
}

/** The node itself or what is around it, as soon as it is one of these. */
function outermost(node: Node, isIt: (node: Node) => boolean): Node | undefined {
  for (let one: Node | null = node; one; one = one.parentNode) if (isIt(one)) return one
  return undefined
}

/** Takes a node out of the page; answers what it was in. */
function remove(node: Node): Node | null {
  const around = node.parentNode
  around?.removeChild(node)
  return around
}

/** Takes away what was only there for what is gone. */
function prune(emptied: Node | null, parent: Node): void {
  for (let one = emptied; one && one !== parent && one.childNodes.length === 0;) one = remove(one)
}
