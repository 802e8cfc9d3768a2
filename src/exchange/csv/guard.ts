/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, in every table that goes out: also behind white
 * space and what nobody sees, which some take away (the wide forms of the signs count too). What looks like a number is one to
 * them, so a text such as "-1" is made inert as well; and so is a text that would read as one of these made inert, or it would
 * not come back as it was. OWASP ASVS 5, 1.2.10.
 */
export function guarded(text: string): string {
  return isLikeFormula(text.replace(/^'+/, '')) ? `'${text}` : text
}

/** The text that was made inert, without what did so. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && isLikeFormula(cell.replace(/^'+/, '')) ? cell.slice(1) : cell
}

/** A control character in front, NUL among them, is a lead by itself. */
function isLikeFormula(text: string): boolean {
  return /^(?:\p{Cc}|[\p{C}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u.test(text)
}
