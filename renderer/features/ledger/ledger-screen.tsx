import { App, Button } from 'antd';
import { useMemo, useState } from 'react';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { invoke } from '#renderer/host/bridge.ts';
import { saveBytes } from '#renderer/host/save-bytes.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { aboutOf, ledgerWith, WHOLE_LEDGER, type LedgerFilter } from '#shared/plans/work-ledger.ts';
import { csvOf, ledgerTables } from '#shared/plans/work-ledger-tables.ts';
import { LedgerFilterBar } from './ledger-filter.tsx';
import { LedgerTable } from './ledger-table.tsx';
import './ledger.css';
import { useLedger } from './use-ledger.ts';
import { ledgerWords as words } from './words.ts';

type Props = { readonly sittings: readonly SittingSummary[]; readonly onBack: () => void };

/** 工作台账: what all sittings here came to, by year, occupation and level, with every certificate. */
export function LedgerScreen({ sittings, onBack }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { message } = App.useApp();
  const ledger = useLedger(sittings);
  const [filter, setFilter] = useState<LedgerFilter>(WHOLE_LEDGER);
  const found = useMemo(() => ledgerWith(ledger.rows, filter), [ledger.rows, filter]);
  const tables = useMemo(() => ledgerTables(found), [found]);
  const [all, sums, certificates] = tables;
  const about = aboutOf(filter);
  const isReading = ledger.done < ledger.all;

  const tell = (made: Result<{ readonly where: string }, HostFailure>): void => {
    if (made.ok) void message.success(t(words.saved, { where: made.value.where }));
    else if (made.error.kind !== 'save_cancelled') void message.error(explain(made.error));
  };
  const name = t(words.name, { about });
  const saveWorkbook = async (): Promise<void> => {
    const { ledgerWorkbook } = await import('./workbook.ts');
    tell(await saveBytes(`${name}.xlsx`, await ledgerWorkbook(tables)));
  };
  const saveText = async (): Promise<void> => {
    if (all !== undefined) tell(await saveBytes(`${name}.csv`, new TextEncoder().encode(csvOf(all))));
  };
  const print = async (way: 'print' | 'file'): Promise<void> =>
    tell(await invoke('ledger:print', { logs: found.map(({ log }) => log), filter, way }));
  return (
    <main className="kp-sittings">
      <div className="kp-line kp-wrap">
        <h1 className="kp-grow">{t(words.title)}</h1>
        {found.length > 0 && (
          <>
            <Button disabled={isReading} onClick={() => void saveWorkbook()}>
              {t(words.workbook)}
            </Button>
            <Button disabled={isReading} onClick={() => void saveText()}>
              {t(words.csv)}
            </Button>
            <Button disabled={isReading} onClick={() => void print('file')}>
              {t(words.pdf)}
            </Button>
            <Button disabled={isReading} onClick={() => void print('print')}>
              {t(words.print)}
            </Button>
          </>
        )}
        <Button onClick={onBack}>{t(words.back)}</Button>
      </div>
      <p className="kp-soft kp-small">{t(words.note)}</p>
      <LedgerFilterBar rows={ledger.rows} filter={filter} onChange={setFilter} />
      <p className="kp-soft kp-small kp-num" role="status">
        {isReading
          ? t(words.reading, { done: ledger.done, all: ledger.all })
          : t(words.found, { sittings: found.length, certificates: certificates?.rows.length ?? 0 })}
      </p>
      {ledger.unread > 0 && (
        <p className="kp-note" data-tone="danger" role="alert">
          {t(words.unread, { count: ledger.unread })}
        </p>
      )}
      {ledger.locked > 0 && <p className="kp-note">{t(words.locked, { count: ledger.locked })}</p>}
      {!isReading && found.length === 0 && (
        <p className="kp-note kp-line">
          <span className="kp-grow">{t(ledger.rows.length === 0 ? words.empty : words.none)}</span>
          {ledger.rows.length > 0 && <Button onClick={() => setFilter(WHOLE_LEDGER)}>{t(words.showAll)}</Button>}
        </p>
      )}
      {sums !== undefined && <LedgerTable title={t(words.sums)} table={sums} />}
      {all !== undefined && <LedgerTable title={t(words.sittings)} table={all} />}
      {certificates !== undefined && <LedgerTable title={t(words.certificates)} table={certificates} />}
    </main>
  );
}
