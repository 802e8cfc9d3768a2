/**
 * Lets the browser itself note a tap on a button of the frame that comes before `boot.js`: each opens an empty popover behind it, which
 * `frame.css` never shows. `boot.js` asks which one is open. A browser that knows no popovers notes nothing.
 */
export function withNotedTaps(frame: string): string {
  let count = 0
  return frame.replace(/<button (?![^>]*data-reload)([^>]*>.*?<\/button>)/gs, (_, rest) => {
    const id = `tap-${(count += 1)}`
    return `<button popovertarget="${id}" popovertargetaction="show" ${rest}<i popover="manual" id="${id}"></i>`
  })
}
