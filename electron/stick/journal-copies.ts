import { basename, extname, join } from 'node:path';
import type { JournalSummary } from '#shared/wire/host/journal-summary.ts';
import type { StickCopy } from '#shared/wire/host/stick.ts';
import { idSchema } from '#shared/model/basics.ts';
import type { Journals } from '../journal/journals.ts';
import { append, StickChanged } from './append.ts';
import { holdAgainst, type Finding } from './hold-against.ts';
import type { StickDisk } from './stick-disk.ts';

/** What is known of every sitting's copy on the stick, and the work of keeping it up. */
export type Copies = {
  /** Checks what has to be checked, then writes what is missing. Throws what the stick throws. */
  readonly keepUp: (place: string) => Promise<void>;
  readonly list: () => StickCopy[];
  /** Nothing is taken for granted any more: every file is checked again before anything is written to it. */
  readonly doubt: () => void;
  /** Forgets one copy, or all: it is another file now. */
  readonly forget: (log?: string) => void;
};
type Ports = {
  readonly disk: StickDisk;
  readonly journals: Pick<Journals, 'list' | 'fileOf' | 'examine' | 'checked'>;
};

/** Where a journal lies in our folder on the stick: named as on the computer, so that the folder can be read like one. */
export const copyPath = (place: string, journal: string): string => join(place, 'journal', basename(journal));

export function createCopies({ disk, journals }: Ports): Copies {
  const fileOf = (log: string): string => journals.fileOf({ log, practice: false });
  const realOnes = (): JournalSummary[] => journals.list().filter(({ practice }) => !practice);
  const findings = new Map<string, Finding>();
  const sure = new Set<string>();
  let strays: string[] | null = null;

  async function keepOneUp(place: string, { log, bytes }: Pick<JournalSummary, 'log' | 'bytes'>): Promise<void> {
    const journal = { path: fileOf(log), bytes };
    const path = copyPath(place, journal.path);
    for (let again = true; again;) {
      again = false;
      const known = sure.has(log) ? findings.get(log) : undefined;
      // a journal that was behind may have been completed from the database since
      const isStale = known?.kind === 'ahead' && bytes > 0;
      const found =
        known === undefined || isStale
          ? await holdAgainst(disk, path, journal, (stored) => journals.examine({ log, practice: false }, stored))
          : known;
      findings.set(log, found);
      sure.add(log);
      if (found.kind !== 'holds' || found.held.journal >= bytes) return;
      try {
        findings.set(log, { kind: 'holds', held: await append(disk, path, journal, found.held) });
      } catch (error) {
        sure.delete(log);
        if (!(error instanceof StickChanged)) throw error;
        again = true;
      }
    }
  }

  return {
    keepUp: async (place) => {
      await journals.checked();
      const own = realOnes();
      for (const journal of own) await keepOneUp(place, journal);
      strays ??= await logsOn(disk, place, fileOf);
      for (const log of strays) {
        if (own.every((journal) => journal.log !== log)) await keepOneUp(place, { log, bytes: 0 });
      }
    },
    list: () => {
      const own = realOnes();
      const lost = [...findings.keys()].filter((log) => own.every((journal) => journal.log !== log));
      return [
        ...own.map(({ log, head, bytes }) => ({ log, total: head.seq + 1, ...tell(findings.get(log), bytes) })),
        ...lost.map((log) => ({ log, total: 0, ...tell(findings.get(log), 0) })),
      ];
    },
    doubt: () => {
      sure.clear();
      strays = null;
    },
    forget: (log) => {
      if (log === undefined) findings.clear();
      else findings.delete(log);
      sure.clear();
      strays = null;
    },
  };
}

function tell(found: Finding | undefined, bytes: number): Pick<StickCopy, 'state' | 'held' | 'seq'> {
  switch (found?.kind) {
    case undefined:
      return { state: 'unchecked', held: 0, seq: null };
    case 'holds':
      return { state: found.held.journal < bytes ? 'behind' : 'current', held: found.held.entries, seq: null };
    case 'ahead':
      return { state: 'ahead', held: found.entries, seq: null };
    case 'differs':
      return { state: 'differs', held: found.entries, seq: found.seq };
  }
}

/** Every log that has a file on the stick. */
async function logsOn(disk: StickDisk, place: string, fileOf: (log: string) => string): Promise<string[]> {
  const names = await disk.list(join(place, 'journal'));
  return names.flatMap((name) => {
    const log = idSchema.safeParse(basename(name, extname(name)));
    return log.success && basename(fileOf(log.data)) === name ? [log.data] : [];
  });
}
