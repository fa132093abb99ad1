import { err, ok } from '#shared/base/result.ts';
import type { Archiving } from '#shared/wire/host/archive-channels.ts';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import type { LinesPorts } from '../anchors/kept-lines.ts';
import { lastDigest } from '../files/chained-lines.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { Journals } from '../journal/journals.ts';
import { createSerial } from '../queue/serial.ts';
import { ARCHIVE } from './archive-file.ts';

/** Finished sittings that the list of this computer does not show. */
export type Archive = {
  readonly handlers: Pick<Handlers, 'archive:list' | 'archive:move'>;
  /** Reads it anew, because a restore wrote it. */
  readonly reload: () => Promise<void>;
};
type Ports = LinesPorts & { readonly now: () => Date; readonly journals: Pick<Journals, 'list' | 'whole'> };

/** Opens it; where it does not read, every sitting is in the list, and finished ones can be put away anew. */
export async function openArchive(ports: Ports): Promise<Archive> {
  // two at once would both follow the same line
  const inTurn = createSerial();
  let text = '';
  let moves: readonly Archiving[] = [];
  let damaged = false;
  const reload = async (): Promise<void> => {
    const held = await ARCHIVE.read(ports);
    const found = held === null ? null : ARCHIVE.entriesIn(held);
    [text, moves, damaged] = held === null || found === null ? ['', [], true] : [held, found, false];
  };
  const known = (): Output<'archive:list'> => ({ archived: archivedBy(moves), damaged });
  await reload();
  return {
    reload,
    handlers: {
      'archive:list': () => Promise.resolve(ok(known())),
      'archive:move': ({ logs, away }) =>
        inTurn(async () => {
          for (const log of logs) await ports.journals.whole({ log, practice: false });
          const here = new Map(ports.journals.list().map((one) => [`${String(one.practice)}/${one.log}`, one]));
          const meant = logs.map((log) => here.get(`false/${log}`));
          if (meant.includes(undefined)) return err({ kind: 'log_missing' });
          if (away && !meant.every((one) => one !== undefined && isFinished(one)))
            return err({ kind: 'archive_not_finished' });
          const entry: Archiving = {
            ...{ v: 1, seq: moves.length, at: ports.now().toISOString(), logs, away },
            prev: lastDigest(text),
          };
          try {
            await ARCHIVE.write(ports, `${text}${JSON.stringify(entry)}\n`);
          } catch (error) {
            return err(diskFailure(error, 'archive'));
          }
          await reload();
          return ok(known());
        }),
    },
  };
}

/** Closed or void; one whose journal needs somebody stays where it is seen. */
const isFinished = ({ closed, amended, problem }: JournalSummary): boolean =>
  problem === null && (closed === true || (amended?.voided ?? null) !== null);

function archivedBy(moves: readonly Archiving[]): { readonly log: string; readonly at: string }[] {
  const away = new Map<string, string>();
  for (const { logs, at, away: isAway } of moves)
    for (const log of logs) {
      if (isAway) away.set(log, at);
      else away.delete(log);
    }
  return [...away].map(([log, at]) => ({ log, at }));
}
