import { err, ok, type Result } from '#shared/base/result.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { workLedgerForm } from '#shared/forms/work-ledger/form.ts';
import { ledgerRowOf, ledgerWith, type LedgerRow } from '#shared/plans/work-ledger.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { intoFolder, safeName, type ChoosePath } from '../files/save.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { Journals } from '../journal/journals.ts';
import { traceOf, type Log } from '../log/logger.ts';
import { foldJournal } from '../people/fold-journal.ts';
import type { Press } from '../print/press.ts';

type Ports = {
  readonly journals: Pick<Journals, 'read'>;
  readonly press: Pick<Press, 'render'>;
  readonly choosePath: ChoosePath;
  readonly exportsFolder: string;
  readonly openPath: (path: string) => Promise<void>;
  readonly now: () => Date;
  readonly log: Log;
};

/** Rows that are kept, by the end of their journals: a sitting that was written to since is read again. */
const KEPT = 4000;

/** The handlers behind 工作台账. What is printed is read from the records once more and never what a page says. */
export function ledgerHandlers({
  journals,
  press,
  choosePath,
  exportsFolder,
  openPath,
  now,
  log: note,
}: Ports): Pick<Handlers, 'ledger:read' | 'ledger:print'> {
  const kept = new Map<string, { readonly hash: string; readonly row: LedgerRow | null }>();
  const rowOf = async (log: string): Promise<Result<LedgerRow | null, HostFailure>> => {
    const owner = { practice: false, log };
    const end = await journals.read(owner, 0, 1);
    if (!end.ok) return end;
    const known = kept.get(log);
    if (known?.hash === end.value.head.hash) return ok(known.row);
    const state = await foldJournal(journals, owner);
    if (!state.ok) return state;
    const row = ledgerRowOf(state.value);
    kept.delete(log);
    kept.set(log, { hash: state.value.head.hash, row });
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return ok(row);
  };
  return {
    'ledger:read': async ({ log }) => {
      const row = await rowOf(log);
      return row.ok ? ok({ row: row.value }) : row;
    },
    'ledger:print': async ({ logs, filter, about, way }) => {
      const rows: LedgerRow[] = [];
      for (const log of logs) {
        const row = await rowOf(log);
        if (!row.ok) return row;
        if (row.value !== null) rows.push(row.value);
      }
      const paper: Paper<'work-ledger'> | null = workLedgerForm.fill(ledgerWith(rows, filter), about);
      if (paper === null) return err({ kind: 'print_nothing' });
      let made: Awaited<ReturnType<Press['render']>>;
      try {
        const line = `制表于 ${now().toISOString().slice(0, 10)}，不编号`;
        made = await press.render([paper], [{ square: null, line }]);
      } catch (error) {
        note('print_failed', traceOf(error));
        return err({ kind: 'print_failed' });
      }
      const choose = way === 'print' ? intoFolder(exportsFolder) : choosePath;
      const where = await choose(safeName(`${workLedgerForm.name} ${about}.pdf`));
      if (where === null) return err({ kind: 'save_cancelled' });
      try {
        await writeAtomic(where, Buffer.from(made.pdf), 0o644);
      } catch (error) {
        return err(diskFailure(error, 'saved'));
      }
      if (way === 'print') await openPath(where);
      return ok({ where, pages: made.pages });
    },
  };
}
