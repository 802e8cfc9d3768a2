import { useLayoutEffect, useRef, useState, type SyntheticEvent } from 'react'
import { mergedText, type TextEdit } from '../../lib/mergeText'
import { movedCaret } from '../../lib/movedCaret'

type Control = HTMLInputElement | HTMLTextAreaElement

interface Given {
  /** What is stored, with what is on its way there. */
  readonly value: string
  readonly onType: (edit: TextEdit) => void
  /** What of a text is stored, where not all of it is. */
  readonly means?: ((text: string) => string) | undefined
}

/** As it stands in the control, and what of it was told. */
interface Typed {
  readonly text: string
  readonly meant: string
}

/**
 * A text that follows what is stored, and under the hands of whoever types in it loses neither theirs nor what was written
 * elsewhere meanwhile. While a composing keyboard is halfway a word, what came from elsewhere waits.
 */
export function useTypedText({ value, onType, means = wellFormed }: Given) {
  const [typed, setTyped] = useState<Typed>()
  const [seen, setSeen] = useState(value)
  const [isComposing, setComposing] = useState(false)
  /** Since the field got the focus. */
  const [isTyping, setTyping] = useState(false)
  const [moved, setMoved] = useState<Moved>()
  const noteCaret = useKeptCaret(moved)
  const [isShared, setShared] = useState(false)
  const shown = typed?.text ?? value

  if (value !== seen && !isComposing) {
    setSeen(value)
    if (typed && typed.meant !== value) {
      const text = mergedText(typed.meant, typed.text, value)
      setTyped({ text, meant: value })
      if (isTyping) {
        setMoved({ from: shown, to: text })
        setShared(true)
      }
    }
  }

  const control = {
    value: shown,
    onChange: (event: SyntheticEvent<Control>) => {
      const text = event.currentTarget.value
      const edit = { base: means(shown), text: means(text) }
      noteCaret(event)
      setTyped({ text, meant: edit.text })
      setTyping(true)
      onType(edit)
    },
    onSelect: noteCaret,
    onFocus: () => {
      setTyping(false)
      setShared(false)
    },
    onBlur: () => setTyping(false),
    onCompositionStart: () => {
      setTyped(typed ?? { text: shown, meant: means(shown) })
      setComposing(true)
    },
    onCompositionEnd: () => setComposing(false),
  }
  return { control, isShared, isTyped: typed !== undefined }
}

interface Moved {
  readonly from: string
  readonly to: string
}

/** Puts the caret where it belongs in a text that changed under it. Answers how to note where it stands. */
function useKeptCaret(moved: Moved | undefined): (event: SyntheticEvent<Control>) => void {
  const noted = useRef<{ readonly control: Control; readonly at: number }>(undefined)
  useLayoutEffect(() => {
    if (!moved || noted.current?.control !== document.activeElement) return
    const at = movedCaret(moved.from, noted.current.at, moved.to)
    noted.current.control.setSelectionRange(at, at)
  }, [moved])
  return ({ currentTarget: control }) => {
    noted.current = { control, at: control.selectionStart ?? control.value.length }
  }
}

/** Half a character, as a cut emoji leaves, is not stored; the other half may be on its way. */
function wellFormed(text: string): string {
  return text.toWellFormed()
}
