import { CFB } from 'xlsx';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'zip' | 'compound' | 'text' | 'utf16' | 'excel95' | 'other';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const HEAD = 4096;
/** SYLK and DIF say nothing of their encoding: read as text, every name in them would be another. */
const OLD_EXCHANGE = /^(?:ID;P[^\r\n]*\r?\n[A-Z];|TABLE\r?\n0,1\r?\n)/;

export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'compound';
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'utf16';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'other';
  // a bare BIFF stream begins with its BOF record, of versions 2 to 5
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 0x10)
    return 'excel95';
  const head = bytes.subarray(0, HEAD);
  if (!head.includes(0)) return OLD_EXCHANGE.test(String.fromCharCode(...head.subarray(0, 64))) ? 'other' : 'text';
  return unmarkedUtf16(head) === null ? 'other' : 'utf16';
}

/** UTF-16 without a mark: the commas, digits and line ends of a list have a zero beside them, always on the same side. */
export function unmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(even, odd);
  if (most < head.length / 16 || Math.min(even, odd) > most / 50) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** What stands in a compound file: an encrypted workbook, one of Excel 5.0/95, or one that can be read. */
export function compoundKind(bytes: Uint8Array): 'encrypted' | 'excel95' | 'workbook' {
  const { FullPaths } = (CFB as { read: (data: Uint8Array, options: object) => { FullPaths: string[] } }).read(bytes, {
    type: 'array',
  });
  if (FullPaths.some((path) => /EncryptedPackage|EncryptionInfo/i.test(path))) return 'encrypted';
  const has = (name: string): boolean => FullPaths.some((path) => path.toLowerCase().endsWith(`/${name}`));
  return has('book') && !has('workbook') ? 'excel95' : 'workbook';
}
