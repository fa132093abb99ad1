import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { leaveSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { openingWords } from '#shared/words/opening.ts';
import { readCopies, saveCopies, type Copies } from './both-copies.ts';
import { databaseOf, type Home } from './load-home.ts';
import { RestoreFromStick } from './restore-from-stick.tsx';
import { blanksOf, pageOf, useOpenFailureSentence } from './say-failure.ts';

type Props = {
  readonly home: Home;
  readonly log: string;
  readonly practice: boolean;
  readonly failure: OpenSittingFailure;
  readonly onOpen: (restore: boolean) => void;
};

/** The copies do not allow the sitting to be opened: what happened, what each holds, what is safe, and the safe ways on. */
export function OpenFailurePage({ home, log, practice, failure, onOpen }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const sentence = useOpenFailureSentence();
  const [copies, setCopies] = useState<Copies | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const db = databaseOf(home, practice);

  useEffect(() => {
    let left = false;
    void readCopies(db, { log, practice }).then((found) => {
      if (!left) setCopies(found);
    });
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
  return (
    <FullPage
      tone={restorable ? 'warn' : 'danger'}
      title={t(page.title)}
      paragraphs={[t(page.happened, blanks), t(page.safe), t(page.todo)]}
      actions={
        <>
          {restorable && (
            <Button type="primary" size="large" onClick={() => onOpen(true)}>
              {t(openingWords.restore)}
            </Button>
          )}
          {!practice && <RestoreFromStick log={log} onRestored={() => onOpen(false)} onFailed={setSaved} />}
          {!restorable && <Button onClick={() => onOpen(false)}>{t(openingWords.again)}</Button>}
          <Button disabled={copies === null} onClick={() => void save()}>
            {t(openingWords.saveCopies)}
          </Button>
          <Button onClick={leaveSitting}>{t(openingWords.back)}</Button>
        </>
      }
    >
      {copies !== null && <Holdings copies={copies} />}
      {saved !== null && <p className="kp-note">{saved}</p>}
    </FullPage>
  );
}

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
