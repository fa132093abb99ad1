import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';

/** A copy of a free face that goes by another name and says otherwise whether it may be embedded (OpenType, OS/2.fsType). */
export function renamedFace(family: string, postscript: string, fsType: number): Buffer {
  const source = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
  const count = source.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16;
    const [tag, offset, length] = [
      source.toString('latin1', at, at + 4),
      source.readUInt32BE(at + 8),
      source.readUInt32BE(at + 12),
    ];
    const bytes = Buffer.from(source.subarray(offset, offset + length));
    if (tag === 'OS/2') bytes.writeUInt16BE(fsType, 8);
    return { tag, bytes: tag === 'name' ? nameTable(family, postscript) : bytes };
  });
  const head = Buffer.alloc(12 + count * 16);
  source.copy(head, 0, 0, 12);
  let end = head.length;
  const bodies = tables.map(({ tag, bytes }, index) => {
    const at = 12 + index * 16;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    end += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}

function nameTable(family: string, postscript: string): Buffer {
  const names = (
    [
      [1, family],
      [2, 'Regular'],
      [4, family],
      [6, postscript],
    ] as const
  ).map(
    ([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }), // prettier-ignore
  );
  const records = Buffer.alloc(6 + names.length * 12);
  records.writeUInt16BE(names.length, 2);
  records.writeUInt16BE(records.length, 4);
  let offset = 0;
  for (const [index, { id, bytes }] of names.entries()) {
    const at = 6 + index * 12;
    for (const [place, value] of [3, 1, 0x804, id, bytes.length, offset].entries())
      records.writeUInt16BE(value, at + place * 2);
    offset += bytes.length;
  }
  return Buffer.concat([records, ...names.map(({ bytes }) => bytes)]);
}
