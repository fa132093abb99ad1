import { err, ok, type Result } from '#shared/base/result.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { workLedgerForm } from '#shared/forms/work-ledger/form.ts';
import { aboutOf, ledgerRowOf, ledgerWith, type LedgerRow } from '#shared/plans/work-ledger.ts';
import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import type { Journals } from '../journal/journals.ts';
import { foldJournal } from '../people/fold-journal.ts';
import { writeLoose, type LoosePorts } from '../print/loose-paper.ts';

type Ports = LoosePorts & { readonly journals: Pick<Journals, 'list' | 'read'> };

/** Rows that are kept, by the end of their journals: a sitting that was written to since is read again. */
const KEPT = 4000;

/** The handlers behind 工作台账. What is printed is read from the records once more and never what a page says. */
export function ledgerHandlers({ journals, ...loose }: Ports): Pick<Handlers, 'ledger:read' | 'ledger:print'> {
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
    'ledger:print': async ({ logs, filter, way }) => {
      const rows: LedgerRow[] = [];
      for (const log of logs) {
        const row = await rowOf(log);
        if (!row.ok) return row;
        if (row.value !== null) rows.push(row.value);
      }
      const about = aboutOf(filter);
      const all = journals.list().filter(({ practice }) => !practice).length;
      const paper: Paper<'work-ledger'> | null = workLedgerForm.fill(ledgerWith(rows, filter), { about, all });
      if (paper === null) return err({ kind: 'print_nothing' });
      return writeLoose(loose, paper, { name: `${workLedgerForm.name} ${about}`, made: '制表', way });
    },
  };
}
