import { invoke } from '#renderer/host/bridge.ts';
import { appendLines } from '#renderer/host/session.ts';
import { isKept } from '#shared/wire/host/stick.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Link } from '#shared/record/chain.ts';
import { isClosed } from './store/database-failure.ts';
import type { Database } from './store/database.ts';
import { APPENDED_A_CALL, type Which } from './journal-lines.ts';
import { logEnds } from './log-ends.ts';
import { asWriteFailure, renewStore } from './renew-store.ts';
import { currentOf } from './store/current.ts';
import { addLines } from './store/lines.ts';
import type { WriteFailure } from './write-failure.ts';
import { stickNow } from '#renderer/host/stick.ts';

/** The two copies as ports of the writer; a full disk or a refused entry comes back as a value. */
export function copyPorts(db: Database, { log, station, practice }: Which) {
  /** Goes on with the next database, which then holds all that the journal holds; answers up to which entry. */
  const renewDatabase = async (): Promise<Result<number, WriteFailure>> => {
    const renewed = await renewStore(currentOf(db), practice);
    if (!renewed.ok) return err(asWriteFailure(renewed.error));
    const ends = await logEnds(renewed.value, log);
    return ok((ends?.count ?? 0) - 1);
  };
  return {
    log,
    station,
    now: () => ({ at: new Date().toISOString(), elapsed: Math.round(performance.now()) }),
    // practice has no third copy: what is only played need not outlast the computer
    isThirdCopyKept: () => practice || isKept(stickNow(), log),
    writeDatabase: async (links: readonly Link[]): Promise<WriteFailure | null> => {
      const first = await writeLines(currentOf(db), log, links);
      if (first === null) return null;
      // where the disk is full the host gives its reserve up for the marks that are on the screen
      const room = await invoke('disk:release', {});
      if (!room.ok || !room.value.released) return first;
      const renewed = await renewDatabase();
      if (!renewed.ok) return renewed.error;
      const rest = links.filter(({ head }) => head.seq > renewed.value);
      return rest.length === 0 ? null : writeLines(currentOf(db), log, rest);
    },
    renewDatabase,
    writeJournal: async (links: readonly Link[]): Promise<WriteFailure | null> => {
      // A journal that fell far behind is caught up in several calls, as many lines each as the contract allows.
      for (let from = 0; from < links.length; from += APPENDED_A_CALL) {
        const part = links.slice(from, from + APPENDED_A_CALL);
        const answer = await appendLines(
          { practice, log },
          part.map((l) => l.line),
        );
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
