import fc from 'fast-check'
import { limits } from '../../src/exchange/limits'
import { backupFile, backupFixtures } from './backupFixtures'

/** A file that is no backup, and the failures by which it may be refused. */
export interface HostileFile {
  readonly what: string
  readonly bytes: Uint8Array
  readonly refusedAs: readonly string[]
  readonly passphrase?: string
}

const encoder = new TextEncoder()
const utf8 = (text: string) => encoder.encode(text)

/** A good backup of today, for what is done to it. */
export function goodBackup(): string {
  return backupFixtures().at(-1)?.text ?? ''
}

/** One of each kind, the same every time. */
export function hostileFiles(): readonly HostileFile[] {
  return [...otherFiles(), ...encodings(), ...brokenJson(), ...forgedBackups(), ...lockedFiles()]
}

function file(what: string, content: string | Uint8Array, ...refusedAs: readonly string[]): HostileFile {
  return { what, bytes: typeof content === 'string' ? utf8(content) : content, refusedAs }
}

function otherFiles(): readonly HostileFile[] {
  const padded = (...start: readonly number[]) => new Uint8Array([...start, ...new Uint8Array(400)])
  const latin = (text: string) => padded(...Array.from(text, (one) => one.charCodeAt(0)))
  return [
    file('nothing', '', 'FileEmpty'),
    file('a PDF', latin('%PDF-1.7\n'), 'PdfIncomplete'),
    file('a ZIP', latin('PK\u0003\u0004'), 'NotOurs'),
    file('a compression bomb', padded(0x1f, 0x8b, 8, 0), 'NotOurs'),
    file('a photo', padded(0xff, 0xd8, 0xff, 0xe0), 'NotOurs'),
    file('a PNG', padded(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'NotOurs'),
    file('a video', latin('\0\0\0\u0018ftypmp42'), 'NotOurs'),
    file('a program', latin('MZ\u0090'), 'NotOurs'),
    file('a web page', '<!doctype html><title>Inloggen</title>', 'NotOurs'),
    file('a drawing', '<?xml version="1.0"?><svg onload="alert(1)"/>', 'NotOurs'),
    file('a script', '<script>alert(1)</script>', 'NotOurs'),
    file('a letter', 'Beste collega,\n\nHierbij mijn scores.', 'NotOurs'),
    file('a table', 'datum;score\n2026-11-21;4\n', 'NotOurs'),
    file('white space', ' \n\t ', 'NotOurs'),
    file('zeros', new Uint8Array(5000), 'NotOurs', 'NotText'),
    file('other JSON', '{"name":"groeispiegel","version":"1.0.0"}', 'NotOurs'),
    file('a report of later', '{"app":"groeispiegel","kind":"report","format":9000}', 'ReportTooNew'),
    file('a list', '[{"app":"groeispiegel"}]', 'NotOurs'),
    file('the envelope of another thing', '{"app":"groeispiegel","kind":"recept","format":2}', 'NotOurs'),
  ]
}

function encodings(): readonly HostileFile[] {
  const good = goodBackup()
  const wide = (text: string, swap: boolean) => {
    const bytes = new Uint8Array(new Uint16Array(Array.from(text, (one) => one.charCodeAt(0))).buffer)
    return swap ? bytes.map((_, index) => bytes[index ^ 1] ?? 0) : bytes
  }
  const latin1 = Uint8Array.from(good.replaceAll(/[^\u0020-\u007f\n]/g, 'é'), (one) => one.charCodeAt(0))
  const note = utf8(good).findIndex((byte) => byte > 127)
  return [
    file('UTF-16, little end first', wide(`\u{feff}${good}`, false), 'NotText'),
    file('UTF-16, big end first', wide(`\u{feff}${good}`, true), 'NotText'),
    file('UTF-16 without a mark', wide(good, false), 'NotText'),
    file('Latin-1', latin1, 'NotText'),
    file('a character cut in half', spliced(utf8(good), note, 1, []), 'NotText'),
    file('an overlong slash', new Uint8Array([...utf8('{"app":"'), 0xc0, 0xaf, ...utf8('"}')]), 'NotText'),
    file('a lone surrogate', good.replace('“grenzen”', '\\ud83d'), 'LoneSurrogate'),
  ]
}

function brokenJson(): readonly HostileFile[] {
  const good = goodBackup()
  const generation = '"generation": 1'
  const numberAs = (number: string) => good.replace(generation, `"generation": ${number}`)
  return [
    file('cut in half', good.slice(0, good.length / 2), 'NotJson'),
    file('two in one', good + good, 'NotJson'),
    file('a comment', good.replace('{', '{ // mijn reservekopie\n'), 'NotJson'),
    file('a comma too many', good.replace(/\}\s*$/, ',}'), 'NotJson'),
    file('single quotes', good.replaceAll('"', "'"), 'NotJson'),
    file('100,000 lists in one another', '['.repeat(100_000), 'TooDeep'),
    file('500,000 objects in one another', '{"a":'.repeat(500_000), 'TooDeep'),
    file('a hundred levels in a backup', numberAs(`${'['.repeat(100)}${']'.repeat(100)}`), 'TooDeep'),
    file('1e400', numberAs('1e400'), 'NumberLost'),
    file('2^53 + 1', numberAs('9007199254740993'), 'NumberLost'),
    file('minus nothing', numberAs('-0'), 'NumberLost'),
    file('NaN', numberAs('NaN'), 'NotJson'),
    file('hexadecimal', numberAs('0x10'), 'NotJson'),
    file('a key twice', good.replace(generation, `${generation}, ${generation}`), 'DuplicateKey'),
    file(
      'a key twice, once written as an escape',
      good.replace(generation, `${generation}, "gener\\u0061tion": 2`),
      'DuplicateKey',
    ),
    ...[...Object.getOwnPropertyNames(Object.prototype), 'prototype'].map((key) =>
      file(
        key,
        good.replace(generation, `"${key}": {"polluted": true}, ${generation}`),
        'ForbiddenKey',
        'BackupDamaged',
      ),
    ),
    file('an endless text', `{"app":"${'x'.repeat(limits.json.stringLength + 1)}"}`, 'StringTooLong'),
    file(
      'an endless list',
      `{"app":[${'1,'.repeat(limits.json.members)}1]}`,
      'TooManyMembers',
      'TooManyValues',
    ),
  ]
}

function forgedBackups(): readonly HostileFile[] {
  const good = goodBackup()
  return [
    file('a newer format', good.replace(/"format": \d+/, '"format": 9000'), 'BackupTooNew'),
    file('an older format than it is', good.replace(/"format": \d+/, '"format": 1'), 'BackupDamaged'),
    file('no format', good.replace(/"format": \d+/, '"format": 0'), 'BackupInvalid'),
    file('half a format', good.replace(/"format": \d+/, '"format": 1.5'), 'BackupInvalid'),
    file('another day', good.replace(/"made": "2026/, '"made": "2025'), 'BackupDamaged'),
    file('no day', good.replace(/"made": "[^"]+"/, '"made": "gisteren"'), 'BackupInvalid'),
    file('a changed score', good.replace('"score": 3', '"score": 5'), 'BackupDamaged'),
    file('a changed note', good.replace('Ik heb collega', 'Ik had collega'), 'BackupDamaged'),
    file('no checksum', good.replace(/"sha256": "[^"]+"/, '"sha256": ""'), 'BackupInvalid'),
    file('something more', good.replace('"content"', '"extra": 1, "content"'), 'BackupInvalid'),
    file('content that is none', good.replace(/"content": \{[^]*\}/, '"content": 7}'), 'BackupInvalid'),
  ]
}

function lockedFiles(): readonly HostileFile[] {
  const bytes = backupFile('made-by-age.age')
  const text = new TextDecoder().decode(bytes)
  const lines = text.trimEnd().split('\n')
  const locked = (what: string, content: string, ...refusedAs: readonly string[]): HostileFile => ({
    ...file(what, content, ...refusedAs),
    passphrase: 'een twee drie vier vijf zes',
  })
  const bare = (header: string) => new Uint8Array([...utf8(header), ...new Uint8Array(200).fill(7)])
  const scrypt = (factor: string) =>
    bare(
      `age-encryption.org/v1\n-> scrypt bIomPXtL+JsYyl5Ip2KefQ ${factor}\nZjbaFjXICslaYu0SgaebzEy8aE1KBAXNUYR75TJN5No\n--- RJJYf5wWVCPFTX+H81JNUr3tDlo4FlAGmkPA1g7VYCg\n`,
    )
  return [
    { ...file('a lock far too heavy', scrypt('30'), 'WorkFactorTooLarge'), passphrase: 'x' },
    { ...file('a lock one too heavy', scrypt('19'), 'WorkFactorTooLarge'), passphrase: 'x' },
    {
      ...file('a lock beyond all numbers', scrypt('999999999999'), 'WorkFactorTooLarge', 'FileDamaged'),
      passphrase: 'x',
    },
    file('millions of signs of mail and web pages', '=3D&#65;<a'.repeat(500_000), 'NotOurs'),
    locked('no end', lines.slice(0, -1).join('\n'), 'FileDamaged'),
    locked(
      'another one behind it',
      `${text}${text.replace(/[A-Za-z0-9](?=.\n)/, 'x')}`,
      'SeveralLockedFiles',
    ),
    locked('no armor at all behind its first line', '-----BEGIN AGE ENCRYPTED FILE-----\n', 'FileDamaged'),
    {
      what: 'locked for a key',
      bytes: backupFile('locked-for-a-key.age'),
      refusedAs: ['NoPassphrase'],
      passphrase: 'een twee drie vier vijf zes',
    },
  ]
}

type Harm = readonly [kind: 'cut' | 'turn' | 'remove' | 'insert' | 'repeat', place: number, value: number]

const anyHarm: fc.Arbitrary<Harm> = fc.tuple(
  fc.constantFrom('cut' as const, 'turn' as const, 'remove' as const, 'insert' as const, 'repeat' as const),
  fc.double({ min: 0, max: 0.9999, noNaN: true }),
  fc.integer({ min: 1, max: 255 }),
)

/** A good backup, cut off, or with bytes turned, taken out or put in at random. */
export const anyDamage: fc.Arbitrary<Uint8Array> = fc
  .array(anyHarm, { minLength: 1, maxLength: 4 })
  .map((harms) => harms.reduce<Uint8Array>(harmed, utf8(goodBackup())))

function harmed(bytes: Uint8Array, [kind, place, value]: Harm): Uint8Array {
  const at = Math.floor(place * bytes.length)
  if (kind === 'cut') return bytes.slice(0, at)
  if (kind === 'turn') return at < bytes.length ? bytes.with(at, (bytes[at] ?? 0) ^ value) : bytes
  if (kind === 'remove') return spliced(bytes, at, value, [])
  return spliced(bytes, at, 0, kind === 'insert' ? [value] : Array.from(bytes.slice(at, at + value)))
}

function spliced(bytes: Uint8Array, at: number, remove: number, insert: readonly number[]): Uint8Array {
  return new Uint8Array([...bytes].toSpliced(at, remove, ...insert))
}
