import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { WHOLE_LEDGER } from '#shared/plans/work-ledger.ts';
import { must } from '#test/support/must.ts';
import { planRoom } from '#test/support/plan-room.ts';
import { aCandidate } from '#test/support/sitting.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

test('the ledger is read from the journal, again after it grew, and printed from it and not from what a page says', async () => {
  const room = await planRoom('00000000-0000-4000-8000-00000000005a', [aCandidate('001', '陈婷华')]);
  const { host, log } = room;
  const read = async () => must(await host['ledger:read']({ log })).row;
  expect(await read()).toMatchObject({ log, standing: 'open', plan: '第三批', groups: [{ people: 1 }] });
  await room.append({ type: 'sitting_voided', reason: '重复建立' }, room.head);
  expect(await read()).toMatchObject({ standing: 'void' });

  const asked = { logs: [log], filter: WHOLE_LEDGER, way: 'file' as const };
  const made = must(await host['ledger:print'](asked));
  expect([made.pages, (await readFile(made.where)).subarray(0, 5).toString()]).toEqual([1, '%PDF-']);
  const none = { ...asked, filter: { ...WHOLE_LEDGER, year: '1999' } };
  expect(await host['ledger:print'](none)).toMatchObject({ error: { kind: 'print_nothing' } });
  const unknown = '00000000-0000-4000-8000-0000000000ff';
  expect(await host['ledger:read']({ log: unknown })).toMatchObject({ error: { kind: 'log_missing' } });
});
