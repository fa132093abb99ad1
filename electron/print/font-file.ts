import { open, type FileHandle } from 'node:fs/promises';

/** What a font file says of itself: its families and full names in every language, and whether paper may carry it. */
export type FontFile = { readonly names: readonly string[]; readonly mayEmbed: boolean };

const TRUETYPE = 0x00010000;
const OPENTYPE = 0x4f54544f;
/** Family, full name, and the family that holds several weights. */
const NAME_IDS = new Set([1, 4, 16]);
const WINDOWS = 3;
const LARGEST_TABLE = 1 << 20;

/** Reads only the tables that say this; null for what is no single face (collections, bitmaps) or can't be read. */
export async function readFontFile(path: string): Promise<FontFile | null> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    const head = await bytesAt(file, 0, 12);
    const kind = head.readUInt32BE(0);
    if (kind !== TRUETYPE && kind !== OPENTYPE) return null;
    const directory = await bytesAt(file, 12, head.readUInt16BE(4) * 16);
    const tables = new Map<string, { readonly at: number; readonly length: number }>();
    for (let at = 0; at < directory.length; at += 16) {
      const [offset, length] = [directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12)];
      tables.set(directory.toString('latin1', at, at + 4), { at: offset, length });
    }
    const [names, rights] = [tables.get('name'), tables.get('OS/2')];
    if (names === undefined || rights === undefined || names.length > LARGEST_TABLE) return null;
    const fsType = (await bytesAt(file, rights.at, 10)).readUInt16BE(8);
    return { names: namesIn(await bytesAt(file, names.at, names.length)), mayEmbed: mayEmbed(fsType) };
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}

/**
 * OpenType, OS/2.fsType: 0 installable, 4 preview and print, 8 editable. 2 alone forbids embedding; 0x100 forbids subsets, which is
 * what a PDF of ours holds; 0x200 allows bitmaps only.
 */
function mayEmbed(fsType: number): boolean {
  if ((fsType & 0x0300) !== 0) return false;
  const usage = fsType & 0x000e;
  return usage === 0 || (usage & 0x000c) !== 0;
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  if (bytesRead < length) throw new Error('font ends early');
  return bytes;
}

function namesIn(table: Buffer): readonly string[] {
  const [count, storage] = [table.readUInt16BE(2), table.readUInt16BE(4)];
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const record = 6 + index * 12;
    if (table.readUInt16BE(record) !== WINDOWS || !NAME_IDS.has(table.readUInt16BE(record + 6))) continue;
    const [length, offset] = [table.readUInt16BE(record + 8), table.readUInt16BE(record + 10)];
    const text = Buffer.from(table.subarray(storage + offset, storage + offset + length));
    if (text.length % 2 === 0) names.add(text.swap16().toString('utf16le'));
  }
  return [...names];
}
