import { createCipheriv, createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockOf, readContainer, writeContainer, type HeaderDraft } from '#shared/wire/backup/container.ts';
import { packContents, unpackContents, type BackupContents } from '#shared/wire/backup/contents.ts';
import { isPartName } from '#shared/wire/backup/table.ts';
import { idOf } from '../../../support/handover.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const contents: BackupContents = {
  station: {
    stationId: idOf(1),
    name: '一号考场 𠮷 工位',
    organiser: '示例企业培训中心',
    publicKey: 'ab'.repeat(32),
    createdAt: '2026-11-20T08:00:00.000Z',
  },
  parts: [
    { name: `journal/${idOf(2)}.jsonl`, bytes: bytesOf('{"v":1}\n{"v":1}\n') },
    { name: `keys/${idOf(3)}.json`, bytes: bytesOf('{}') },
    { name: `handover/outbox/${idOf(4)}/batch.sig`, bytes: new Uint8Array(64).fill(7) },
    { name: 'handover/central.json', bytes: new Uint8Array(0) },
  ],
};
const draft: HeaderDraft = {
  backupId: idOf(9),
  stationId: idOf(1),
  practice: false,
  createdAt: '2026-11-20T09:00:00.000Z',
  kdf: { name: 'scrypt', N: 2 ** 17, r: 8, p: 1, salt: Buffer.alloc(16, 1).toString('base64') },
  cipher: { name: 'aes-256-gcm', nonce: Buffer.alloc(12, 2).toString('base64') },
};
const KEY = Buffer.alloc(32, 5);

function sealed(): Uint8Array {
  const packed = packContents(contents);
  if (!packed.ok) throw new Error(packed.error.kind);
  const cipher = createCipheriv('aes-256-gcm', KEY, Buffer.from(draft.cipher.nonce, 'base64')).setAAD(lockOf(draft));
  return writeContainer(draft, Buffer.concat([cipher.update(packed.value), cipher.final(), cipher.getAuthTag()]));
}
/** What a reader with the right key gets out of a file: the contents, or why not. */
function opened(file: Uint8Array): BackupContents | string {
  const container = readContainer(file);
  if (!container.ok) return container.error.kind;
  const { header, lock, sealed: body } = container.value;
  const decipher = createDecipheriv('aes-256-gcm', KEY, Buffer.from(header.cipher.nonce, 'base64'));
  decipher.setAAD(lock).setAuthTag(body.subarray(-16));
  try {
    const packed = Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]);
    const unpacked = unpackContents(new Uint8Array(packed));
    return unpacked.ok ? unpacked.value : unpacked.error.kind;
  } catch {
    return 'unopened';
  }
}

describe('a sealed backup', () => {
  const file = sealed();

  it('gives back what was put in, byte for byte', () => {
    expect(opened(file)).toEqual(contents);
  });

  it('shows nothing of what is in it but the station’s number and the time', () => {
    const text = Buffer.from(file).toString('latin1');
    expect(text.slice(0, text.indexOf('}}') + 400)).not.toContain('journal');
    expect(Buffer.from(file).includes(Buffer.from('示例企业'))).toBe(false);
  });

  it('is found out with any single bit flipped', () => {
    fc.assert(
      fc.property(fc.nat({ max: file.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const bad = Uint8Array.from(file);
        bad[at]! ^= 1 << bit;
        expect(opened(bad)).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });

  it('is found out when cut anywhere or added to', () => {
    fc.assert(
      fc.property(fc.nat({ max: file.length - 1 }), (length) => {
        expect(opened(file.subarray(0, length))).toBeTypeOf('string');
      }),
    );
    expect(opened(Buffer.concat([file, Buffer.of(0)]))).toBe('damaged');
    expect(opened(file.subarray(0, -1))).toBe('cut_short');
  });

  it('says when it comes from a newer version, or is no backup at all', () => {
    const newer = Uint8Array.from(file);
    newer[15] = 0x32;
    expect(opened(newer)).toBe('newer_backup');
    expect(opened(bytesOf('PK'))).toBe('not_a_backup');
  });

  it('refuses a key stretching that is no lock, or that would eat the memory', () => {
    for (const N of [2 ** 10, 2 ** 21, 2 ** 17 + 2]) {
      const odd = writeContainer({ ...draft, kdf: { ...draft.kdf, N } }, new Uint8Array(32));
      expect(opened(odd)).toBe('header_unreadable');
    }
  });
});

describe('what a backup holds', () => {
  it('lies only where a station keeps things', () => {
    const bad = ['../x', '/etc/passwd', `journal/../${idOf(1)}.jsonl`, `journal/${idOf(1)}.jsonl\n`, 'device.key'];
    const worse = [`journal\\${idOf(1)}.jsonl`, `keys/${idOf(1)}.json/x`, `handover/outbox/${idOf(1)}/other`, ''];
    for (const name of [...bad, ...worse]) {
      expect(isPartName(name), name).toBe(false);
      const packed = packContents({ ...contents, parts: [{ name, bytes: new Uint8Array(1) }] });
      expect(packed).toEqual({ ok: false, error: { kind: 'part_name_refused', name } });
    }
  });

  it('names a part only once', () => {
    const [part] = contents.parts;
    const packed = packContents({ ...contents, parts: [part!, part!] });
    expect(packed).toEqual({ ok: false, error: { kind: 'part_twice', name: part!.name } });
  });

  it('is refused where the table, a part or the length is wrong, even under the right key', () => {
    const packed = packContents(contents);
    const good = packed.ok ? packed.value : new Uint8Array();
    const last = Uint8Array.from(good);
    last[good.length - 1]! ^= 1;
    expect(unpackContents(last)).toEqual({ ok: false, error: { kind: 'part_damaged', name: contents.parts[2]!.name } });
    expect(unpackContents(good.subarray(0, -1))).toMatchObject({ error: { kind: 'length_wrong' } });
    expect(unpackContents(Buffer.concat([good, Buffer.of(1)]))).toMatchObject({ error: { kind: 'length_wrong' } });
    expect(unpackContents(bytesOf('{}\n'))).toMatchObject({ error: { kind: 'table_unreadable' } });
    const escape = Buffer.from(good)
      .toString('latin1')
      .replace(`journal/${idOf(2)}`, `../.././${idOf(2)}`);
    expect(unpackContents(Buffer.from(escape, 'latin1'))).toMatchObject({ error: { kind: 'part_name_refused' } });
  });
});
