import { deflateRawSync } from 'node:zlib';

/** A workbook of one sheet that unpacks to `inside` blanks and says that it is `claimed` bytes. */
export function zipBomb(inside: number, claimed: number): Buffer {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const packed = deflateRawSync(Buffer.alloc(inside, ' '), { level: 9 });
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  for (const [head, at] of [
    [local, 0],
    [entry, 2],
  ] as const) {
    head.writeUInt16LE(8, 8 + at);
    head.writeUInt32LE(packed.length, 18 + at);
    head.writeUInt32LE(claimed, 22 + at);
    head.writeUInt16LE(name.length, 26 + at);
  }
  const body = Buffer.concat([local, name, packed]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, entry, name, end]);
}
