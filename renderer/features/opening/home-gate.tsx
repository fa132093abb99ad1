import { Button } from 'antd';
import { startTransition, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { DatabaseFailure } from '#renderer/data/store/database-failure.ts';
import { readingThread } from '#renderer/data/store/reading-thread.ts';
import type { Opening } from '#renderer/data/open-db.ts';
import { completeHome } from '#renderer/data/home/complete-home.ts';
import { checkJournals } from '#renderer/data/home/check-journals.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { LonePage } from '#renderer/ui/full-page.tsx';
import { usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, type Result } from '#shared/base/result.ts';
import { openingWords } from './words.ts';
import { BrokenStorePage } from './broken-store-page.tsx';
import './opening.css';
import { homeBegun } from '#renderer/data/home/begin-home.ts';
import type { BrokenStore, Home, HomeFailure } from '#renderer/data/home/load-home.ts';
import { OpeningPage } from './opening-page.tsx';
import { pageOf } from '#renderer/data/home/say-open-failure.ts';

/** Says that a database which was open can't be read any more. */
export type OnBroken = (practice: boolean, failure: DatabaseFailure) => void;
type Props = {
  readonly children: (home: Home, reload: () => Promise<void>, onBroken: OnBroken) => ReactNode;
};

/** Whether the journals alone tell what is to be shown: what a database knows without one is not said to be missing meanwhile. */
const saysEnough = ({ sittings }: Home, entered: string | null): boolean =>
  entered === null ? sittings.length > 0 : sittings.some(({ log }) => log === entered);

/** As long as somebody looks at a list before they go on from it. */
const READ_AFTER_MS = 400;

/** Nothing of the app shows before the host has answered and both databases are open; a failure says what is safe. */
export function HomeGate({ children }: Props) {
  const t = useSay();
  const { sitting } = usePlace();
  const isHome = sitting === null;
  const entered = useRef(sitting);
  useEffect(() => {
    entered.current = sitting;
  }, [sitting]);
  const [home, setHome] = useState<Result<Home, HomeFailure> | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const hasList = useRef(false);
  const stood = useRef<() => void>(() => undefined);
  const reload = useCallback(async () => {
    const listed = await homeBegun(setOpening);
    setOpening(null);
    const isFirst = !hasList.current;
    hasList.current = listed.ok;
    // The first list stands before the databases were walked through; who has one keeps it until the next is whole. It is drawn in
    // turns, and nothing else is begun before it stands.
    if (listed.ok && isFirst && saysEnough(listed.value, entered.current))
      await new Promise<void>((resolve) => {
        stood.current = resolve;
        startTransition(() => setHome(listed));
      });
    const whole = listed.ok ? await completeHome(listed.value) : listed;
    // a sitting that was entered meanwhile stays as it was opened; the list is read again for whoever comes back to it
    const show = (before: Result<Home, HomeFailure> | null) =>
      before?.ok === true && entered.current !== null ? before : whole;
    if (isFirst)
      startTransition(() => setHome((before) => (before === listed || before === null ? show(before) : before)));
    else setHome(show);
  }, []);
  useEffect(() => {
    if (home !== null) stood.current();
  }, [home]);
  const isAsked = useRef(false);
  // read once, and again for whoever comes back to the list: what was left may be called otherwise now, or be void
  useEffect(() => {
    if (isAsked.current) {
      // whoever goes on into another sitting at once need not wait for a list that they do not read
      const reading = isHome ? setTimeout(() => void reload(), READ_AFTER_MS) : undefined;
      return () => clearTimeout(reading);
    }
    isAsked.current = true;
    void reload();
    return undefined;
  }, [reload, isHome]);
  const stands = home?.ok === true;
  // the host may have listed what it knew when this computer was left: it reads every journal now, and says where one is otherwise
  useEffect(() => {
    if (!stands) return;
    // the next thing is to open one of them
    readingThread();
    void checkJournals().then((changed) => {
      if (changed && entered.current === null) void reload();
    });
  }, [stands, reload]);
  const retry = (): void => {
    hasList.current = false;
    setHome(null);
    void reload();
  };

  if (home === null) {
    return opening === null ? (
      <LonePage title={t(openingWords.starting)} paragraphs={[]} />
    ) : (
      <OpeningPage opening={opening} />
    );
  }
  if (home.ok) {
    const { store } = home.value;
    return children(home.value, reload, (practice, failure) =>
      setHome(err({ kind: 'store_broken', failure, areas: [practice], store })),
    );
  }
  if (home.error.kind === 'store_broken') return <BrokenStorePage broken={home.error} onRetry={retry} />;
  return <HomeFailurePage failure={home.error} onRetry={retry} />;
}

type FailureProps = { readonly failure: Exclude<HomeFailure, BrokenStore>; readonly onRetry: () => void };

function HomeFailurePage({ failure, onRetry }: FailureProps) {
  const t = useSay();
  const explain = useFailureSentence();
  const { title, happened, safe, todo } = pageOf(failure);
  const isHost = !failure.kind.startsWith('database_');
  const blanks = { ...failure, detail: '', reason: isHost ? explain(failure as HostFailure) : '' };
  return (
    <LonePage
      tone="danger"
      title={t(title)}
      paragraphs={[t(happened, blanks), t(safe), t(todo)]}
      actions={
        <Button type="primary" onClick={onRetry}>
          {t(openingWords.again)}
        </Button>
      }
    />
  );
}
