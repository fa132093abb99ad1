import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOf } from '#electron/anchors/names.ts';
import { createSyncHandlers } from '#electron/sync/handlers.ts';
import { readBatch } from '#electron/sync/batch-file.ts';
import { checkBatch } from '#shared/wire/batch/check.ts';
import { linesOf as entryLines, openBatch } from '#shared/wire/batch/open.ts';
import { verifies } from '#shared/base/signing/verify.ts';
import { idOf, linesOf, openedLog, signedLog, sittingOf, stationOf } from '../../support/handover.ts';
import { hostOf } from '../../support/sync-room.ts';
import { testAnchors, testKeys } from '../../support/vault.ts';

const station = stationOf(1);
const sitting = sittingOf(station);
const real = { practice: false, log: sitting.sittingId };

describe('sealing', () => {
  it('puts the journal’s lines into one batch as they stand, signed by the station', async () => {
    const host = hostOf(station);
    const log = signedLog(sitting);
    host.record(log);
    const { handlers } = await host.open();
    const sealed = await handlers['batch:seal'](real);
    expect(sealed).toMatchObject({
      ok: true,
      value: { fromSeq: 0, toSeq: log.links.length - 1, state: 'waiting', problem: 'central_not_set' },
    });
    const folder = join(host.ports.root, 'outbox', idOf(0xb01));
    const text = String(await readBatch(testKeys.outbox, folder, idOf(0xb01)));
    const opened = openBatch(text);
    expect(opened.ok && entryLines(opened.value)).toEqual(linesOf(log.links));
    expect(opened.ok && checkBatch(opened.value).ok).toBe(true);
    const signature = readFileSync(join(folder, 'batch.sig')).toString('hex');
    expect(opened.ok && verifies('batch', opened.value.payload, station.key.publicKey, signature)).toBe(true);
  });

  it('goes on where the last batch ended, and has nothing to seal until there is more', async () => {
    const host = hostOf(station);
    host.record(openedLog(sitting));
    const { handlers } = await host.open();
    const first = await handlers['batch:seal'](real);
    expect(await handlers['batch:seal'](real)).toEqual({ ok: false, error: { kind: 'nothing_to_seal' } });
    host.record(signedLog(sitting));
    const second = await (await host.open()).handlers['batch:seal'](real);
    expect(first.ok && second.ok && second.value.fromSeq).toBe(first.ok && first.value.toSeq + 1);
    expect(second).toMatchObject({ ok: true, value: { state: 'held', problem: 'earlier_batch' } });
  });

  it('never takes the same entries twice when asked twice at once', async () => {
    const host = hostOf(station);
    host.record(signedLog(sitting));
    const { handlers } = await host.open();
    const both = await Promise.all([handlers['batch:seal'](real), handlers['batch:seal'](real)]);
    expect(both.map((r) => (r.ok ? 'sealed' : r.error.kind))).toEqual(['sealed', 'nothing_to_seal']);
  });

  it('refuses practice by its flag and by its genesis, and a log that is not there', async () => {
    const host = hostOf(station);
    host.record(signedLog(sittingOf(station, 2, true)));
    const { handlers } = await host.open();
    const kindOf = async (practice: boolean, log: string): Promise<string> => {
      const sealed = await handlers['batch:seal']({ practice, log });
      return sealed.ok ? 'sealed' : sealed.error.kind;
    };
    expect(await kindOf(true, sitting.sittingId)).toBe('practice_cannot_leave');
    expect(await kindOf(false, idOf(2))).toBe('practice_cannot_leave');
    expect(await kindOf(false, idOf(99))).toBe('log_missing');
    expect(readdirSync(join(host.ports.root, 'outbox'))).toEqual([]);
  });

  it('does not sign a journal whose chain is broken', async () => {
    const host = hostOf(station);
    host.record(signedLog(sitting));
    host.journals.get(sitting.sittingId)?.splice(4, 1);
    const { handlers } = await host.open();
    expect(await handlers['batch:seal'](real)).toEqual({
      ok: false,
      error: { kind: 'journal_damaged', detail: { seq: 4 } },
    });
  });
});

describe('the outbox on disk', () => {
  async function withOneBatch() {
    const host = hostOf(station);
    host.record(signedLog(sitting));
    const { handlers } = await host.open();
    const sealed = await handlers['batch:seal'](real);
    const folder = join(host.ports.root, 'outbox');
    return { host, folder, item: sealed.ok ? sealed.value : null };
  }
  const listed = async (host: ReturnType<typeof hostOf>) => {
    const list = await (await host.open()).handlers['outbox:list']({});
    return list.ok ? list.value : [];
  };

  it('is the same after a restart', async () => {
    const { host, item } = await withOneBatch();
    expect(await listed(host)).toEqual([item]);
  });

  it('forgets a batch whose sealing was cut off, and seals it anew', async () => {
    const host = hostOf(station);
    host.record(signedLog(sitting));
    const draft = join(host.ports.root, 'outbox', `${idOf(0xb01)}.new`);
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, 'batch.sealed'), 'half');
    const { handlers } = await host.open();
    expect(readdirSync(join(host.ports.root, 'outbox'))).toEqual([]);
    expect((await handlers['batch:seal'](real)).ok).toBe(true);
  });

  it.each([
    ['lost', (path: string) => rmSync(path)],
    ['cut short', (path: string) => writeFileSync(path, '{"v":1,"item"')],
  ])('starts a batch over when its state is %s', async (_, damage) => {
    const { host, folder, item } = await withOneBatch();
    damage(join(folder, idOf(0xb01), 'state.json'));
    expect(await listed(host)).toEqual([item]);
  });

  it('believes no state that somebody else wrote: the batch starts over', async () => {
    const { host, folder, item } = await withOneBatch();
    const anchors = await testAnchors(host.ports.root);
    const room = () => createSyncHandlers({ ...host.ports, anchors });
    const path = join(folder, idOf(0xb01), 'state.json');
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { item: object };
    await anchors.expect([{ name: stateOf(idOf(0xb01)), content: JSON.stringify(kept) }]);
    const forged = { ...kept, item: { ...kept.item, state: 'refused', attempts: 9, problem: 'gap' } };
    writeFileSync(path, JSON.stringify(forged));
    expect(await (await room()).handlers['outbox:list']({})).toEqual({ ok: true, value: [item] });
  });

  it('does not send bytes that changed on disk', async () => {
    const { host, folder } = await withOneBatch();
    const path = join(folder, idOf(0xb01), 'batch.sealed');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path, bytes);
    writeFileSync(
      join(host.ports.root, 'central.json'),
      JSON.stringify({ url: 'http://127.0.0.1:9', name: 'x', publicKey: 'a'.repeat(64) }),
    );
    const sent = await (await host.open()).handlers['outbox:send']({});
    expect(sent).toMatchObject({ ok: true, value: [{ state: 'refused', problem: 'batch_damaged' }] });
  });
});
