// Seals one batch an entry, as fast as it can, and prints each batch's number once the seal was answered; the test that
// started this kills it in the middle. Argument: the folder of the outbox.
import { createSyncHandlers } from '#electron/sync/handlers.ts';
import { linesOf, scoredLog, sittingOf, stationOf } from './handover.ts';
import { hostOf } from './sync-room.ts';
import { commandLine } from '#scripts/command-line.ts';

const [root = ''] = commandLine({ usage: 'seal-until-killed.ts ROOT', operands: true }).positionals;

const station = stationOf(1);
const sitting = sittingOf(station);
const lines = linesOf(scoredLog(sitting, 60).links);
const host = hostOf(station);
const { handlers } = await createSyncHandlers({
  ...host.ports,
  root,
  newId: () => crypto.randomUUID(),
});
const listed = await handlers['outbox:list']({});
const done = listed.ok ? Math.max(-1, ...listed.value.map(({ toSeq }) => toSeq)) : -1;
for (let upTo = done + 2; upTo <= lines.length; upTo += 1) {
  host.journals.set(sitting.sittingId, lines.slice(0, upTo));
  const sealed = await handlers['batch:seal']({ practice: false, log: sitting.sittingId });
  console.log(sealed.ok ? sealed.value.batchId : `failed ${sealed.error.kind}`);
}
