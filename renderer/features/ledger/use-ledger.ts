import { useEffect, useState } from 'react';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { isLockedHere } from '#renderer/data/locked.ts';
import { invoke } from '#renderer/host/bridge.ts';
import type { LedgerRow } from '#shared/plans/work-ledger.ts';

/** The ledger as far as it is read; of a sitting that is locked here nothing is told. */
export type Ledger = {
  readonly rows: readonly LedgerRow[];
  readonly done: number;
  readonly all: number;
  readonly unread: number;
  readonly locked: number;
};

/** So many sittings are read before they are shown. */
const STEP = 10;

/** Reads every real sitting, one after the other while somebody looks. */
export function useLedger(sittings: readonly SittingSummary[]): Ledger {
  const [ledger, setLedger] = useState<Ledger>({ rows: [], done: 0, all: 0, unread: 0, locked: 0 });
  useEffect(() => {
    let isLeft = false;
    const read = async (): Promise<void> => {
      const real = sittings.filter(({ practice }) => !practice);
      const meant = real.filter(({ log }) => !isLockedHere(log));
      const locked = real.length - meant.length;
      const rows: LedgerRow[] = [];
      let unread = 0;
      if (meant.length === 0) setLedger({ rows, done: 0, all: 0, unread, locked });
      for (const [at, { log }] of meant.entries()) {
        const answer = await invoke('ledger:read', { log });
        if (isLeft) return;
        if (!answer.ok || answer.value.row === null) unread += 1;
        else rows.push(answer.value.row);
        if ((at + 1) % STEP === 0 || at === meant.length - 1)
          setLedger({ rows: [...rows], done: at + 1, all: meant.length, unread, locked });
      }
    };
    void read();
    return () => {
      isLeft = true;
    };
  }, [sittings]);
  return ledger;
}
