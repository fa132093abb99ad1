import { expect, test } from 'vitest';
import { completeBeginning } from '#renderer/data/home/complete-beginning.ts';
import { sittingLog } from '#renderer/data/sitting-log.ts';
import { fold } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';

/** A sitting of which a power cut left the genesis alone. */
function begun(procedure: Sitting['procedure']) {
  const sitting = aSitting({ procedure });
  const links = linksOf(sitting, [[{ type: 'sitting_opened', sitting }, null]]);
  const log = sittingLog(links.reduce(fold, EMPTY_STATE), {
    log: sitting.sittingId,
    station: sitting.stationId,
    writeDatabase: async () => null,
    writeJournal: async () => null,
    now: () => ({ at: '2026-11-20T02:00:00.000Z', elapsed: 1 }),
    isThirdCopyKept: () => true,
  });
  return log;
}

test.each(['panel', 'review'] as const)(
  'a %s that lost its scheme while it was begun gets it, once',
  async (procedure) => {
    const log = begun(procedure);
    await completeBeginning(log);
    await completeBeginning(log);
    const { state } = log.view();
    expect(state.scheme?.tasks.length).toBeGreaterThan(0);
    expect(state.head.seq).toBe(1);
  },
);

test('where a scheme is imported nobody chooses one for people', async () => {
  const log = begun('practical');
  await completeBeginning(log);
  expect(log.view().state.scheme).toBeNull();
});
