/**
 * What each pair of fonts can draw, regular and bold, so that a page can tell before any font is fetched; a test compares it with the
 * files. Some signs are in both.
 */
export const fontLetters: readonly RegExp[] = [
  only(
    '\\u0020-\\u007e\\u00a0-\\u00ac\\u00ae-\\u00b4\\u00b6-\\u00ff\\u0102\\u0131\\u0152-\\u0153\\u02c6\\u02da\\u02dc\\u0300-\\u0301',
    '\\u0303-\\u0304\\u0308\\u2009\\u2013-\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2022\\u2026\\u2039-\\u203a\\u2044\\u20ac\\u2122',
    '\\u2212\\u2215',
  ),
  only(
    '\\u0020\\u0041\\u00a0\\u00c1\\u0100-\\u0107\\u010a-\\u0113\\u0116-\\u011b\\u011e-\\u0123\\u0126-\\u0127\\u012a-\\u012b',
    '\\u012e-\\u0130\\u0132-\\u0133\\u0136-\\u0137\\u0139-\\u013e\\u0141-\\u0148\\u0150-\\u0151\\u0154-\\u0155\\u0158-\\u015b',
    '\\u015e-\\u0165\\u016a-\\u016b\\u016e-\\u017e\\u0192\\u0218-\\u021b\\u0237\\u02c7\\u02c9\\u02dd\\u0300-\\u0301\\u0303-\\u0304',
    '\\u0308\\u1e80-\\u1e85\\u1e9e\\u1ef2-\\u1ef3\\u2020\\u20b9\\u2113',
  ),
]

function only(...ranges: readonly string[]): RegExp {
  return new RegExp(`^[${ranges.join('')}]+$`, 'u')
}
