import { Button } from 'antd';
import { useState } from 'react';
import { leaveStore, type LeaveFailure } from '#renderer/data/leave-store.ts';
import type { SurveyedJournal } from '#renderer/data/survey-journals.ts';
import { useSay } from '#renderer/ui/say.ts';
import { storeName, type StoreState } from '#shared/wire/host/store.ts';
import { brokenStoreWords as words } from './broken-store-words.ts';
import { entriesOf } from './broken-holdings.tsx';
import { useOpenFailureSentence } from '#renderer/data/home/say-open-failure.ts';

type Props = {
  readonly areas: readonly boolean[];
  readonly store: StoreState;
  /** Why the database is given up, in the browser's words. */
  readonly reason: string;
  readonly journals: readonly SurveyedJournal[];
  readonly onDone: (entries: number) => void;
  readonly onCancel: () => void;
};

/** Says what rebuilding does, what may be missing and what stays, and does it only when a person says so. */
export function RebuildPanel({ areas, store, reason, journals, onDone, onCancel }: Props) {
  const t = useSay();
  const explain = useOpenFailureSentence();
  const [done, setDone] = useState<number | null>(null);
  const [failure, setFailure] = useState<LeaveFailure | null>(null);
  const whole = journals.filter((journal) => journal.whole);
  const total = entriesOf(whole);
  const damaged = journals.length - whole.length;
  const name = areas.map((practice) => storeName(practice, practice ? store.practice : store.real)).join('、');

  const rebuild = async (): Promise<void> => {
    setFailure(null);
    let before = 0;
    for (const practice of areas) {
      const logs = whole.filter((journal) => journal.practice === practice);
      const base = before;
      setDone(base);
      const left = await leaveStore({ practice, state: store, reason }, logs, (written) => setDone(base + written));
      if (!left.ok) {
        setFailure(left.error);
        setDone(null);
        return;
      }
      before += left.value;
    }
    onDone(before);
  };
  return (
    <section className="kp-panel kp-stack" aria-label={t(words.sure)}>
      <h2>{t(words.sure)}</h2>
      <ul className="kp-broken-sure">
        <li>{t(words.sureWhat, { sittings: whole.length, entries: total })}</li>
        <li>{t(words.sureMissing)}</li>
        <li>{t(words.sureKept, { name })}</li>
        {damaged > 0 && (
          <li className="kp-tone" data-tone="danger">
            {t(words.sureDamaged, { count: damaged })}
          </li>
        )}
      </ul>
      {done !== null && (
        <>
          <p className="kp-num" role="status">
            {t(words.rebuilding, { done, total })}
          </p>
          <progress className="kp-progress" value={done} max={Math.max(total, 1)} aria-label={t(words.sure)} />
        </>
      )}
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {t(words.failed, { reason: explain(failure) })}
        </p>
      )}
      <div className="kp-line">
        <Button type="primary" size="large" autoFocus loading={done !== null} onClick={() => void rebuild()}>
          {t(words.confirm)}
        </Button>
        <Button size="large" disabled={done !== null} onClick={onCancel}>
          {t(words.cancel)}
        </Button>
      </div>
    </section>
  );
}
