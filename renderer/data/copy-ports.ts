import { invoke } from '#renderer/host/bridge.ts';
import { isKept } from '#shared/wire/host/stick.ts';
import type { Link } from '#shared/record/chain.ts';
import { isClosed } from './store/database-failure.ts';
import type { Database } from './store/database.ts';
import { LINES_A_CALL, type Which } from './journal-lines.ts';
import { addLines } from './store/lines.ts';
import type { WriteFailure } from './sitting-log.ts';
import { stickNow } from '#renderer/host/stick.ts';

/** The two copies as ports of the writer; a full disk or a refused entry comes back as a value. */
export function copyPorts(db: Database, { log, station, practice }: Which) {
  return {
    log,
    station,
    now: () => ({ at: new Date().toISOString(), elapsed: Math.round(performance.now()) }),
    // practice has no third copy: what is only played need not outlast the computer
    isThirdCopyKept: () => practice || isKept(stickNow(), log),
    writeDatabase: async (links: readonly Link[]): Promise<WriteFailure | null> => {
      const first = await writeLines(db, log, links);
      if (first === null) return null;
      // where the disk is full the host gives its reserve up for the marks that are on the screen
      const room = await invoke('disk:release', {});
      return room.ok && room.value.released ? writeLines(db, log, links) : first;
    },
    writeJournal: async (links: readonly Link[]): Promise<WriteFailure | null> => {
      // A journal that fell far behind is caught up in several calls, as many lines each as the contract allows.
      for (let from = 0; from < links.length; from += LINES_A_CALL) {
        const part = links.slice(from, from + LINES_A_CALL);
        const answer = await invoke('journal:append', { practice, log, lines: part.map((l) => l.line) });
        if (!answer.ok) return answer.error;
        if (answer.value.hash !== part.at(-1)?.head.hash) return { kind: 'chain_refused' };
      }
      return null;
    },
  };
}

async function writeLines(db: Database, log: string, links: readonly Link[]): Promise<WriteFailure | null> {
  const lines = links.map(({ line }) => line);
  try {
    await addLines(db, log, links[0]?.entry.seq ?? 0, lines);
    return null;
  } catch (failure) {
    return isClosed(failure)
      ? { kind: 'database_closed' }
      : { kind: 'database_write_failed', message: String(failure) };
  }
}
