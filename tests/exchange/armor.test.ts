import { Encrypter, armor, generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { encryptWithPassphrase } from '../../src/exchange/age/encryptWithPassphrase'
import { openBytes } from '../../src/exchange/door/openBytes'
import { backupFile } from '../support/backupFixtures'
import { goodBackup } from '../support/hostileFiles'
import { timeoutMs } from '../support/timeoutMs'

// Hundreds of locks, on a machine that may be busy with something else.
vi.setConfig({ testTimeout: timeoutMs(60) })

const passphrase = 'gelukkig veerpont vuurwerk hartig varen diamant'
const utf8 = (text: string) => new TextEncoder().encode(text)
const sealed = new TextDecoder().decode(await encryptWithPassphrase(utf8(goodBackup()), passphrase, 1))
const lines = sealed.trimEnd().split('\n')
const body = lines.slice(1, -1).join('')
const begin = lines[0] ?? ''
const end = lines.at(-1) ?? ''
const folded = (width: number) => body.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
const around = (inside: readonly string[], between = '\n') => [begin, ...inside, end].join(between)
const eachLine = (change: (line: string) => string, between = '\n') => lines.map(change).join(between)
const quotedPrintable = (text: string) => text.replaceAll('=', '=3D')
const wide = (text: string, isBig: boolean, mark: string) => {
  const bytes = Buffer.from(mark + text, 'utf16le')
  return new Uint8Array(isBig ? bytes.swap16() : bytes)
}
const mail = 'Van: Anna <anna@example.nl>\nOnderwerp: mijn reservekopie\n\nHoi, score < 3 & zo.\n\n'
const signature = '\n-- \nVerstuurd vanaf mijn telefoon\nhttps://example.nl/?a=42&b=c\n'

describe('a locked backup opens as mail, chat and notes hand it on', () => {
  test.each<readonly [string, string | Uint8Array]>([
    ['with a space at the end of each line', eachLine((line) => `${line} `)],
    ['with tabs and spaces at the ends of lines', eachLine((line) => `${line}\t  `)],
    ['indented', eachLine((line) => `    ${line}`)],
    ['indented by hard spaces', eachLine((line) => `\u00a0\u00a0${line}`)],
    ['with an empty line between any two', lines.join('\n\n')],
    ['with the ends of lines of Windows', lines.join('\r\n')],
    ['with the ends of lines of an old Mac', lines.join('\r')],
    ['with separators of lines', lines.join('\u2028')],
    ['in short lines', around(folded(20))],
    ['in long lines', around(folded(76))],
    ['in lines of one letter', around(folded(1))],
    ['in one line within', around([body])],
    ['all on one line', lines.join(' ')],
    ['all on one line with nothing between', lines.join('')],
    ['quoted', eachLine((line) => `> ${line}`)],
    ['quoted three times', eachLine((line) => `>> > ${line}`)],
    ['quoted with bars', eachLine((line) => `| ${line}`)],
    ['quoted and folded', around(folded(60).flatMap((line) => [`> ${line}`, '>']))],
    ['with words above', mail + sealed],
    [
      'with words that speak of it above',
      `Kopieer van BEGIN AGE ENCRYPTED FILE tot END AGE ENCRYPTED FILE.\n${sealed}`,
    ],
    ['with a signature below', sealed + signature],
    ['with both, quoted', `${mail}${eachLine((line) => `> ${line}`)}${signature}`],
    ['behind a mark of Excel and Windows', `\ufeff${sealed}`],
    ['with spaces of no width', eachLine((line) => `\u200b${line.slice(0, 9)}\u200b${line.slice(9)}\u2060`)],
    ['with soft hyphens', eachLine((line) => `${line.slice(0, 5)}\u00ad${line.slice(5)}`)],
    ['with marks of direction', eachLine((line) => `\u200e${line}\u200f`)],
    ['with dashes made long', sealed.replaceAll('-----', '—–-')],
    ['with hyphens made hard', sealed.replaceAll('-', '\u2011')],
    ['with other spaces in its marks', sealed.replaceAll(' ', '\u00a0')],
    ['without its dashes', sealed.replaceAll('-', '')],
    ['without its padding', sealed.replaceAll('=', '')],
    ['in a block of code', `\`\`\`\n${sealed}\`\`\``],
    ['with Markdown’s backslashes', sealed.replaceAll(/[-+=]/g, String.raw`\$&`)],
    ['as quoted-printable', eachLine((line) => `${quotedPrintable(line)}=20`)],
    ['with soft breaks', quotedPrintable(around(folded(64))).replaceAll(/(?<=\n.{40})(?=.)/g, '=\r\n')],
    ['with hard spaces as quoted-printable', eachLine((line) => `${quotedPrintable(line)}=C2=A0`)],
    ['with dashes as quoted-printable', quotedPrintable(sealed).replaceAll('-----B', '=2D----B')],
    [
      'as a web page',
      `<html><body><p>Hoi</p>${eachLine((line) => `<div class="a">${line}</div>`)}</body></html>`,
    ],
    ['with breaks and hard spaces of a web page', eachLine((line) => `&nbsp;${line}<br>`, '')],
    [
      'with signs written out',
      sealed.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;').replaceAll('=', '&equals;'),
    ],
    ['quoted as a web page writes it', eachLine((line) => `&gt; ${line}`)],
    ['in UTF-16 with a mark', wide(sealed, false, '\ufeff')],
    ['in UTF-16 the other way round', wide(sealed, true, '\ufeff')],
    ['in UTF-16 without a mark', wide(sealed, false, '')],
    ['in UTF-16 with words and long dashes', wide(mail + sealed.replaceAll('--', '—'), false, '\ufeff')],
    ['in Windows-1252', new Uint8Array(Buffer.from(`Één kopie\u0097\u00a0\n${sealed}`, 'latin1'))],
    ['twice, as in an answer', `${sealed}\n${eachLine((line) => `> ${line}`)}`],
    ['without its first line', lines.slice(1).join('\n')],
  ])('%s', async (_, given) => {
    const bytes = typeof given === 'string' ? utf8(given) : given
    expect(await openBytes(bytes)).toEqual({ type: 'PassphraseNeeded', lock: 'age' })
    expect(await openBytes(bytes, passphrase)).toMatchObject({ type: 'BackupOpened', encrypted: true })
  })

  test('whatever white space and quote marks got in', async () => {
    const good = await openBytes(utf8(sealed), passphrase)
    const noise = fc.constantFrom(
      ' ',
      '\t',
      '\n',
      '\r\n',
      '> ',
      '>',
      '| ',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u2003',
      '\u00ad',
      '*',
      '"',
      '»',
    )
    const places = fc.array(fc.tuple(fc.nat({ max: sealed.length }), noise), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(places, fc.boolean(), async (all, isWide) => {
        const mangled = all.reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), sealed)
        expect(await openBytes(isWide ? wide(mangled, false, '\ufeff') : utf8(mangled), passphrase)).toEqual(
          good,
        )
      }),
      { numRuns: 150, seed: 12 },
    )
  })
})

describe('what no passphrase can open is told before one is asked for', () => {
  const key = async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
    return encrypter.encrypt('x')
  }
  const withHeader = (change: (header: string) => string) => {
    const header = (text: string) => Buffer.from(text, 'latin1')
    const bytes = Buffer.from(armor.decode(sealed)).toString('latin1')
    const at = bytes.indexOf('\n--- ')
    return new Uint8Array(header(change(bytes.slice(0, at)) + bytes.slice(at)))
  }
  const asText = (bytes: Uint8Array) => utf8(armor.encode(bytes))

  test.each<readonly [string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['for a key', key, 'NoPassphrase'],
    ['for a key, as text', async () => asText(await key()), 'NoPassphrase'],
    [
      'for a key of SSH',
      () => withHeader((head) => head.replace('-> scrypt', '-> ssh-ed25519')),
      'NoPassphrase',
    ],
    [
      'for a hardware key',
      () => asText(withHeader((head) => head.replace('-> scrypt', '-> piv-p256'))),
      'NoPassphrase',
    ],
    [
      'for a key of tomorrow',
      () => withHeader((head) => head.replace('-> scrypt', '-> mlkem768x25519')),
      'NoPassphrase',
    ],
    [
      'for a key without a word behind it',
      () => withHeader((head) => head.replace(/-> scrypt.*/, '-> grease')),
      'NoPassphrase',
    ],
    ['too heavily', () => withHeader((head) => head.replace(' 1\n', ' 19\n')), 'WorkFactorTooLarge'],
    [
      'too heavily, as text',
      () => asText(withHeader((head) => head.replace(' 1\n', ' 30\n'))),
      'WorkFactorTooLarge',
    ],
    ['in a later format', () => withHeader((head) => head.replace('/v1', '/v2')), 'LockTooNew'],
    [
      'and hit in its header',
      () => asText(withHeader((head) => head.replace('-> scrypt', '-> scrypt x'))),
      'FileDamaged',
    ],
    ['and cut in its header', () => withHeader((head) => head).slice(0, 80), 'FileDamaged'],
    ['and cut before its end', () => utf8(sealed.slice(0, -40)), 'FileDamaged'],
    [
      'and cut, with a signature below',
      () => utf8(`${lines.slice(0, 9).join('\n')}${signature}`),
      'FileDamaged',
    ],
    ['and hit at its first letters', () => utf8(sealed.replace('YWdl', 'YWdm')), 'FileDamaged'],
    ['with nothing between its marks', () => utf8(`${begin}\n${end}`), 'FileDamaged'],
    [
      'twice, with different content',
      async () => utf8(sealed + new TextDecoder().decode(await encryptWithPassphrase(utf8('x'), 'x', 1))),
      'SeveralLockedFiles',
    ],
    [
      'twice, one quoted and one cut',
      () => utf8(`${sealed}\n${eachLine((line) => `> ${line}`).slice(0, 900)}`),
      'SeveralLockedFiles',
    ],
  ])('locked %s', async (_, make, type) => {
    const bytes = await make()
    expect((await openBytes(bytes)).type).toBe(type)
    expect((await openBytes(bytes, passphrase)).type).toBe(type)
  })
})

describe('what only speaks of one is none', () => {
  test.each([
    ['a letter about it', 'Beste, in age begint alles met age-encryption.org/v1 en dat is dat.', 'text'],
    ['another program’s', '-----BEGIN PGP MESSAGE-----\nabc\n-----END PGP MESSAGE-----', 'text'],
    ['another app’s data', `{"note":${JSON.stringify(sealed)}}`, 'json'],
    ['a page', '<!doctype html><title>Over age</title><p>age-encryption.org</p>', 'page'],
  ])('%s', async (_, text, kind) => {
    expect(await openBytes(utf8(text), passphrase)).toEqual({ type: 'NotOurs', kind })
  })

  test('a readable backup in which somebody wrote one is read as what it is', async () => {
    const written = goodBackup().replace('Ik heb collega', begin.slice(0, 14))
    expect((await openBytes(utf8(written))).type).toBe('BackupDamaged')
  })
})

test('the frozen backup of the age program still opens', async () => {
  const opened = await openBytes(backupFile('made-by-age.age'), 'een twee drie vier vijf zes')
  expect(opened).toMatchObject({ type: 'BackupOpened', encrypted: true })
})
