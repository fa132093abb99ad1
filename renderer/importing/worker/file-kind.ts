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

type Compound = {
  /** What stands in it: an encrypted workbook, one of Excel 5.0/95, or one that can be read. */
  readonly kind: 'encrypted' | 'excel95' | 'workbook';
  /** The stream of the workbook itself; empty where there is none. */
  readonly stream: Uint8Array;
};
type Directory = { FullPaths: string[]; FileIndex: { content?: ArrayLike<number> }[] };

/** Looks into a compound file. */
export function compoundFile(bytes: Uint8Array): Compound {
  const { FullPaths, FileIndex } = (CFB as { read: (data: Uint8Array, options: object) => Directory }).read(bytes, {
    type: 'array',
  });
  const placeOf = (name: string): number => FullPaths.findIndex((path) => path.toLowerCase().endsWith(`/${name}`));
  const content = FileIndex[placeOf('workbook')]?.content ?? [];
  const stream = content instanceof Uint8Array ? content : Uint8Array.from(content);
  if (FullPaths.some((path) => /EncryptedPackage|EncryptionInfo/i.test(path))) return { kind: 'encrypted', stream };
  return { kind: placeOf('book') >= 0 && placeOf('workbook') < 0 ? 'excel95' : 'workbook', stream };
}
