import { createHash } from 'node:crypto'
import { basename, relative } from 'node:path'

/** `Welcome_title_4f2a`: from the file and the name alone, so that the prerendered frame and the app agree on it. */
export function scopedClassName(root: string) {
  return (name: string, file: string): string => {
    const path = relative(root, file.replace(/\?.*$/, '')).replaceAll('\\', '/')
    const hash = createHash('sha256').update(`${path}:${name}`).digest('hex').slice(0, 4)
    return `${basename(path, '.module.css')}_${name}_${hash}`
  }
}
