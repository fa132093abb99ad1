import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { followAll, forge } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { writerOf } from '#shared/record/succession.ts';
import { computer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';

// stretching a passphrase takes its time on purpose, and a machine may be busy
vi.setConfig({ testTimeout: 90_000 });

const FIXTURES = join(import.meta.dirname, '../../fixtures/editions');
const PASSPHRASE = '一号考场 备份口令';
const PIN = '314159';

test('a backup that holds a sitting of every edition since roles have a root is gone on with, each under its own', async () => {
  const { host } = await computer();
  const chunk = readFileSync(join(FIXTURES, 'station.kpb')).toString('base64');
  must(await host['backup:load']({ offset: 0, chunk }));
  const { logs } = must(await host['backup:open']({ passphrase: PASSPHRASE }));
  must(
    await host['backup:restore']({
      ...{ oldOutOfUse: true, wholePartOnly: false, name: '二号机', reason: '一号机无法开机', by: '罗芳' },
    }),
  );
  const editions: (number | undefined)[] = [];
  for (const { log } of logs) {
    const owner = { practice: false, log };
    const { lines } = must(await host['journal:read']({ ...owner, fromSeq: 0, limit: 100 }));
    const state = foldAll(EMPTY_STATE, must(followAll(lines)));
    editions.push(state.sitting?.edition);
    const clerk = [...state.people.values()].find(
      ({ personId, role }) => role === 'clerk' && state.keys.has(personId),
    )!;
    const note = { type: 'note_added', candidateId: null, text: '二号机接续' } as const;
    const { stationId: station } = writerOf(state)!;
    const moment = { at: '2026-11-20T02:00:01.000Z', elapsed: 1000, high: state.high };
    const { line } = must(forge(state.head, note, { ...moment, log, station, actor: clerk.personId }));
    const append = (sessions: string[]) => host['journal:append']({ ...owner, sessions, lines: [line] });
    expect(await append([])).toMatchObject({ ok: false, error: { kind: 'not_signed_in' } });
    const { session } = must(await host['session:open']({ ...owner, personId: clerk.personId, pin: PIN }));
    must(await append([session]));
  }
  expect(editions.sort()).toEqual([3, 4, 5, 6, 7]);
});
