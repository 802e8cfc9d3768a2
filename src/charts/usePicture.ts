import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

interface PictureSize {
  /** In CSS pixels. */
  readonly width: number
  readonly fontSize: number
}

/** A width somewhere between phones, for where nothing can be measured. */
const unmeasured = 320
/** Measured in steps, so that dragging a window's edge does not draw a picture for every pixel. */
const step = 8

/** The room that a box has for a picture, at most so wide. On paper the style sheet scales what was drawn. */
export function usePicture<Box extends HTMLElement>(
  largest: number,
): PictureSize & { readonly box: RefObject<Box | null> } {
  const box = useRef<Box>(null)
  const [size, setSize] = useState<PictureSize>({ width: unmeasured, fontSize: 13 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => {
      if (!matchMedia('print').matches) setSize((before) => sameOr(before, measured(element, largest)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [largest])
  return { box, ...size }
}

function measured(element: HTMLElement, largest: number): PictureSize {
  const width = Math.min(Math.floor(element.clientWidth / step) * step || unmeasured, largest)
  const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return { width, fontSize: textSize * 0.8125 }
}

/** The same object when nothing changed, so that nothing is drawn again. */
function sameOr(before: PictureSize, after: PictureSize): PictureSize {
  return before.width === after.width && before.fontSize === after.fontSize ? before : after
}
