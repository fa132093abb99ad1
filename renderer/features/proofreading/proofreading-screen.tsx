import { Button } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { proofreadingOf, proofStanding } from '#shared/progress/proofreading.ts';
import { DifferencePanel } from './difference-panel.tsx';
import { namesOf, proofRows, type ProofRow } from './proofread-rows.ts';
import { ProofreadForm } from './proofread-form.tsx';
import './proofreading.css';
import { ReturnedList } from './returned-list.tsx';
import { SettledList } from './settled-list.tsx';
import { proofreadingWords as words } from './words.ts';

/** 校对: the checker keys sheet after sheet anew; where the two differ the lead decides. */
export function ProofreadingScreen() {
  const t = useSay();
  const { state, actor } = useSitting();
  const [last, setLast] = useState<ProofRow | null>(null);
  if (proofreadingOf(state.sitting) === null)
    return <FullPage title={t(words.notAsked)} paragraphs={[t(words.notAskedHow)]} />;
  const rows = proofRows(state);
  const of = (...standings: ProofRow['standing'][]): readonly ProofRow[] =>
    rows.filter(({ standing }) => standings.includes(standing));
  const [open] = of('open');
  const differing = of('differs');
  const counts = { all: rows.length, done: of('agrees', 'settled').length, differ: differing.length };
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(words.title)}</h1>
        <span className="kp-soft kp-num">{t(words.counts, counts)}</span>
      </header>
      <div className="kp-screen-body proofreading">
        <div className="kp-panel kp-stack">
          {open === undefined ? (
            <FullPage title={t(words.nothing)} paragraphs={[t(words.nothingHow)]} />
          ) : actor?.role === 'checker' ? (
            <ProofreadForm key={`${open.ref.candidateId}/${open.ref.examinerId}`} row={open} onRecorded={setLast} />
          ) : (
            <CheckerFirst />
          )}
          {last !== null && (
            <p className="kp-note" role="status" data-tone={isAgreed(last) ? 'good' : 'warn'}>
              {t(isAgreed(last) ? words.agreed : words.differed, {
                name: t(words.sheetOf, namesOf(last)),
              })}
            </p>
          )}
        </div>
        <div className="kp-stack">
          <h2>{t(words.differences)}</h2>
          {differing.length === 0 && <p className="kp-soft">{t(words.differencesNone)}</p>}
          {differing.map((row) => (
            <DifferencePanel key={`${row.ref.candidateId}/${row.ref.examinerId}`} row={row} />
          ))}
          {actor?.role !== 'checker' && <ReturnedList />}
          {actor?.role !== 'checker' && <SettledList />}
        </div>
      </div>
    </section>
  );

  function isAgreed({ ref }: ProofRow): boolean {
    return proofStanding(state, ref) === 'agrees';
  }
}

function CheckerFirst() {
  const t = useSay();
  const signIn = (
    <Button type="primary" onClick={() => requestSignIn()}>
      {t(words.signIn)}
    </Button>
  );
  return <FullPage title={t(words.checkerOnly)} paragraphs={[t(words.checkerOnlyHow)]} actions={signIn} />;
}
