import type { HtmlTagDescriptor, Plugin } from 'vite'
import { appVersion } from './appVersion.ts'

const importOfTable = "import('./wordFiles')"
const addressOfTable = `new URL(document.querySelector('meta[name="groeispiegel-words"]').content, document.baseURI).href`

/**
 * Lets the built page say what else a script would: which version this is, and where the table of the files of words lies.
 * A script that says it gets another name with each change, and so do all that import it.
 */
export function namedInPage(root: string): Plugin {
  return {
    name: 'groeispiegel:named-in-page',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (id !== `${root}/src/i18n/i18n.ts`) return null
      if (!code.includes(importOfTable)) this.error(`It has no ${importOfTable}`)
      return code.replace(importOfTable, `import(/* @vite-ignore */ ${addressOfTable})`)
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const [table, ...others] = Object.keys(bundle ?? {}).filter((file) =>
          /\/wordTable-.*\.js$/.test(file),
        )
        if (table === undefined || others.length > 0)
          throw new Error('The build holds no or more than one table of words')
        return [named('version', appVersion(root)), named('words', `./${table}`)]
      },
    },
  }
}

function named(name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name: `groeispiegel-${name}`, content }, injectTo: 'head' }
}
