import { Button } from 'antd';
import { useState } from 'react';
import type { DatabaseFailure } from '#renderer/data/store/database-failure.ts';
import { LonePage } from '#renderer/ui/full-page.tsx';
import { useSay, type Say } from '#renderer/ui/say.ts';
import { storeName } from '#shared/wire/host/store.ts';
import { brokenStoreWords as words } from './broken-store-words.ts';
import { BrokenHoldings } from './broken-holdings.tsx';
import type { BrokenStore } from '#renderer/data/home/load-home.ts';
import { RebuildPanel } from './rebuild-panel.tsx';
import { RestoreFromStick } from './restore-from-stick.tsx';
import { useSurvey } from './use-survey.ts';

type Props = { readonly broken: BrokenStore; readonly onRetry: () => void };

/** The database can't be opened at all: what each copy holds, and every safe way to go on with the exam. */
export function BrokenStorePage({ broken, onRetry }: Props) {
  const t = useSay();
  const { failure, areas, store } = broken;
  const { survey, again } = useSurvey(areas);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [rebuilt, setRebuilt] = useState<number | null>(null);
  const journals = survey.found?.ok === true ? survey.found.value : null;
  const whole = journals?.filter((journal) => journal.whole) ?? [];
  const reason = reasonOf(t, failure);
  const [first = false] = areas;
  const name = storeName(first, first ? store.practice : store.real);

  if (rebuilt !== null) {
    return (
      <LonePage
        title={t(words.done)}
        paragraphs={[t(words.doneWhat, { sittings: whole.length, entries: rebuilt }), t(words.sureMissing)]}
        actions={
          <Button type="primary" size="large" autoFocus onClick={onRetry}>
            {t(words.goOn)}
          </Button>
        }
      />
    );
  }
  return (
    <LonePage
      tone="danger"
      title={t(failure.kind === 'database_stalled' ? words.stalled : words.title)}
      paragraphs={[t(words.happened, { name, reason }), t(words.safe), t(words.todo)]}
      actions={
        asked ? undefined : (
          <>
            <Button type="primary" size="large" onClick={onRetry}>
              {t(words.again)}
            </Button>
            <Button size="large" onClick={() => location.reload()}>
              {t(words.reload)}
            </Button>
            {areas.includes(false) &&
              journals?.map(({ log }) => (
                <RestoreFromStick key={log} log={log} onRestored={again} onFailed={setSaid} />
              ))}
            <Button size="large" disabled={journals === null} onClick={() => setAsked(true)}>
              {t(words.rebuild)}
            </Button>
          </>
        )
      }
    >
      <BrokenHoldings areas={areas} survey={survey} />
      {said !== null && <p className="kp-note">{said}</p>}
      {asked && journals !== null && (
        <RebuildPanel {...{ areas, store, reason, journals }} onDone={setRebuilt} onCancel={() => setAsked(false)} />
      )}
    </LonePage>
  );
}

function reasonOf(t: Say, failure: DatabaseFailure): string {
  switch (failure.kind) {
    case 'database_unreadable':
      return failure.message;
    case 'database_stalled':
      return t(words.noAnswer, { seconds: failure.seconds });
    case 'database_closed':
      return t(words.closed);
  }
}
