import { Button } from 'antd';
import { useState } from 'react';
import { useMayWrite, WhoMay } from '#renderer/acts/who-may.tsx';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { takesPaper } from '#shared/conduct/paper-sheet.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import { KeyForm } from './key-form.tsx';
import { OpenForm } from './open-form.tsx';
import './paper-entry.css';
import { namesOf, paperRows, rowFor, type PaperRow } from '#renderer/marking/paper-rows.ts';
import { SettleForm } from './settle-form.tsx';
import { paperEntryWords as words } from './words.ts';

/** 纸面补录: a sheet marked by hand is opened, keyed by two people, settled by a third, and then signed like all others. */
export function PaperEntryScreen() {
  const t = useSay();
  const { state, actor } = useSitting();
  const mayOpen = useMayWrite('paper_opened');
  const [isOpening, setOpening] = useState(false);
  if (!takesPaper(state) || state.scheme === null)
    return <FullPage title={t(words.notHere)} paragraphs={[t(words.notHereHow)]} />;
  const rows = paperRows(state);
  const open = rows.filter(({ stage }) => stage !== 'signed').length;
  const row = actor === null ? undefined : rowFor(state, rows, actor.personId);
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(words.title)}</h1>
        <span className="kp-grow kp-soft kp-num">{t(words.counts, { all: rows.length, open })}</span>
        {mayOpen && !isOpening && <Button onClick={() => setOpening(true)}>{t(words.open)}</Button>}
      </header>
      <div className="kp-screen-body paper-entry">
        <div className="kp-panel kp-stack">
          {mayOpen && isOpening ? (
            <OpenForm onDone={() => setOpening(false)} />
          ) : row === undefined ? (
            <SomebodyElse isEmpty={rows.length === 0} />
          ) : row.stage === 'differs' ? (
            <SettleForm key={sheetKey(row.ref)} row={row} />
          ) : (
            // what one person typed is never there for the next one
            <KeyForm key={`${sheetKey(row.ref)}/${actor?.personId ?? ''}`} row={row} />
          )}
        </div>
        <div className="kp-stack">
          <h2>{t(words.list)}</h2>
          <p className="kp-small kp-soft">{t(words.how)}</p>
          <WhoMay act={words.open} kind="paper_opened" />
          {rows.map((one) => (
            <Progress key={sheetKey(one.ref)} row={one} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Progress({ row }: { readonly row: PaperRow }) {
  const t = useSay();
  const { state } = useSitting();
  const names = row.paper.keyed.map(({ by }) => state.people.get(by ?? '')?.name ?? '').join('、');
  return (
    <section className="kp-panel" data-testid="paper-sheet" data-stage={row.stage}>
      <h3>{t(words.sheetOf, namesOf(row))}</h3>
      <p>{t(words[row.stage], { examiner: row.examiner.name })}</p>
      {names !== '' && <p className="kp-small kp-soft">{t(words.keyedBy, { names })}</p>}
    </section>
  );
}

function SomebodyElse({ isEmpty }: { readonly isEmpty: boolean }) {
  const t = useSay();
  const signIn = (
    <Button type="primary" onClick={() => requestSignIn()}>
      {t(words.signIn)}
    </Button>
  );
  return (
    <FullPage
      title={t(isEmpty ? words.none : words.nothing)}
      paragraphs={[t(isEmpty ? words.openBy : words.nothingHow)]}
      actions={signIn}
    />
  );
}
