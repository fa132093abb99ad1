import { expect, test, vi } from 'vitest';
import type { Tick } from '#shared/model/task-clock.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { computer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

vi.setConfig({ testTimeout: 60_000 });
const PIN = '31415926';

test('a host reads its clock, takes what is timed by it, and refuses a moment that has not come', async () => {
  const { sitting, scorers, candidates, links, state } = readySitting({ edition: EDITION, practice: true });
  const owner = { practice: true, log: sitting.sittingId };
  const { host } = await computer();
  const { personId } = scorers[0]!;
  must(await host['station:create']({ name: '一号机', organiser: '', practice: true }));
  must(await host['keys:create']({ practice: true, personId, idNumber: '', pin: PIN }));
  must(await host['journal:append']({ ...owner, sessions: [], lines: links.map(({ line }) => line) }));
  const { session } = must(await host['session:open']({ ...owner, personId, pin: PIN }));
  const tick = must(await host['clock:tick']({}));
  const started = (at: Tick) => {
    const { candidateId } = candidates[0]!;
    const body: Body = { type: 'task_timed', candidateId, task: 1, tick: at, act: { kind: 'start' } };
    return linksOf(sitting, [[body, personId]], state)[0]!;
  };
  const append = (at: Tick) => host['journal:append']({ ...owner, sessions: [session], lines: [started(at).line] });
  expect(await append({ ...tick, ms: tick.ms + 4_800_000 })).toMatchObject({
    error: { detail: { rule: 'tick_ahead' } },
  });
  must(await append(tick));
  expect(foldAll(state, [started(tick)]).clocks.size).toBe(1);
});
