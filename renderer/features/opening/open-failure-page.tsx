import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { isDatabaseFailure } from '#renderer/data/store/database-failure.ts';
import type { OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { LonePage } from '#renderer/ui/full-page.tsx';
import { leaveSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { openingWords } from './words.ts';
import { readCopies, saveCopies, type Copies } from './both-copies.ts';
import { CutPanel } from './cut-panel.tsx';
import type { OnBroken } from './home-gate.tsx';
import { databaseOf, type Home } from '#renderer/data/home/load-home.ts';
import { RestoreFromStick } from './restore-from-stick.tsx';
import { blanksOf, pageOf, useOpenFailureSentence } from '#renderer/data/home/say-open-failure.ts';

type Props = {
  readonly home: Home;
  readonly log: string;
  readonly practice: boolean;
  readonly failure: OpenSittingFailure;
  readonly onOpen: (how: 'as-it-is' | 'restore' | 'set-aside') => void;
  readonly onBroken: OnBroken;
};

/** The copies do not allow the sitting to be opened: what happened, what each holds, what is safe, and the safe ways on. */
export function OpenFailurePage({ home, log, practice, failure, onOpen, onBroken }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const sentence = useOpenFailureSentence();
  const [copies, setCopies] = useState<Copies | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const db = databaseOf(home, practice);

  useEffect(() => {
    let left = false;
    void readCopies(db, { log, practice }).then(
      (found) => {
        if (!left) setCopies(found);
      },
      // the database is what can't be read: the page says so already
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [db, log, practice]);

  const page = pageOf(failure);
  const blanks = { ...blanksOf(failure), reason: sentence(failure) };
  const save = async (): Promise<void> => {
    if (copies === null) return;
    const where = await saveCopies(copies, log);
    setSaved(where.ok ? t(openingWords.savedWhere, { where: where.value }) : explain(where.error));
  };
  const restorable = failure.kind === 'database_emptied';
  const replaceable = copies !== null && mayReplace(failure, copies);
  return (
    <LonePage
      tone={restorable ? 'warn' : 'danger'}
      title={t(page.title)}
      paragraphs={[t(page.happened, blanks), t(page.safe), t(replaceable ? openingWords.setAsideTodo : page.todo)]}
      actions={
        <>
          {restorable && (
            <Button type="primary" size="large" onClick={() => onOpen('restore')}>
              {t(openingWords.restore)}
            </Button>
          )}
          {!practice && <RestoreFromStick log={log} onRestored={() => onOpen('as-it-is')} onFailed={setSaved} />}
          {replaceable && (
            <Button type="primary" size="large" onClick={() => onOpen('set-aside')}>
              {t(openingWords.setAside)}
            </Button>
          )}
          {!restorable && <Button onClick={() => onOpen('as-it-is')}>{t(openingWords.again)}</Button>}
          {isDatabaseFailure(failure) && (
            <Button onClick={() => onBroken(practice, failure)}>{t(openingWords.seeCopies)}</Button>
          )}
          <Button disabled={copies === null} onClick={() => void save()}>
            {t(openingWords.saveCopies)}
          </Button>
          <Button onClick={leaveSitting}>{t(openingWords.back)}</Button>
        </>
      }
    >
      {copies !== null && <Holdings copies={copies} />}
      {failure.kind === 'journal_cut' && copies?.journal != null && (
        <CutPanel {...{ log, practice }} journal={copies.journal} onAccepted={() => onOpen('as-it-is')} />
      )}
      {saved !== null && <p className="kp-note">{saved}</p>}
    </LonePage>
  );
}

const DAMAGES: readonly OpenSittingFailure['kind'][] = ['line_damaged', 'entry_unreadable', 'chain_broken'];

/** Whether the journal is whole where the database is damaged, and holds at least as much. */
const mayReplace = ({ kind }: OpenSittingFailure, { database, journal }: Copies): boolean =>
  DAMAGES.includes(kind) &&
  database.brokenAt !== null &&
  journal?.brokenAt === null &&
  journal.lines.length >= database.lines.length;

function Holdings({ copies }: { readonly copies: Copies }) {
  const t = useSay();
  const say = ({ lines, head, brokenAt }: Copies['database']): string => {
    if (brokenAt !== null) return t(openingWords.holdsProblem, { count: lines.length, seq: brokenAt + 1 });
    if (lines.length === 0) return t(openingWords.holdsNothing);
    return t(openingWords.holdsCount, { count: lines.length, hash: head.slice(0, 8) });
  };
  return (
    <section className="kp-panel">
      <h2>{t(openingWords.holds)}</h2>
      <dl className="kp-facts kp-num">
        <dt>{t(openingWords.database)}</dt>
        <dd>{say(copies.database)}</dd>
        <dt>{t(openingWords.journal)}</dt>
        <dd>{copies.journal === null ? t(openingWords.holdsUnknown) : say(copies.journal)}</dd>
      </dl>
    </section>
  );
}
