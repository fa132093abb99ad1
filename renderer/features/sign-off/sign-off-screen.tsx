import { DiaryPane } from '#renderer/incidents/diary-pane.tsx';
import { useMemo } from 'react';
import { useNamedPart, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useConcerns } from '#renderer/concerns/use-concerns.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { useSay } from '#renderer/ui/say.ts';
import { blockingConcerns } from '#shared/documents/concerns/concerns.ts';
import { documentOf } from '#shared/documents/registry.ts';
import { nextSigner } from '#shared/progress/before-signing.ts';
import { sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { shownResultsOf } from '#shared/results/disclosure.ts';
import { signerName, signOffWords } from '#renderer/features/sign-off/words.ts';
import { ConcernsPane } from './concerns-pane.tsx';
import { ExceptionsNote } from './exceptions-note.tsx';
import { NextAction } from './next-action.tsx';
import { PaperCheckPane } from './paper-check-pane.tsx';
import { SignedPage } from './signed-page.tsx';
import { SigningSteps } from './signing-steps.tsx';
import './sign-off.css';

/** 签字: exactly what is signed, who has signed, who is next. */
export function SignOffScreen() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const results = useMemo(() => shownResultsOf(state), [state]);
  // what is signed names people, whoever sees it
  const whole = useNamedPart((view) => view.state);
  const digest = useMemo(() => snapshotDigest(sittingSnapshot(whole) ?? ''), [whole]);
  const next = nextSigner(state);
  const procedure = procedureOf(state.sitting);
  const concerns = useConcerns();
  const blocking = blockingConcerns(state, concerns);
  const order = documentOf(state.sitting)?.signingOrder ?? null;
  const invalid = results.filter(({ verdict }) => verdict === 'invalid').length;
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(signOffWords.title)}</h1>
        <span className="kp-soft kp-small">
          {t(procedure.givesMarks ? signOffWords.order : signOffWords.orderDecided, {
            scorers: t(procedure.group.name),
            lead: t(signerName('lead', procedure)),
          })}
        </span>
        {order !== null && <span className="kp-faint kp-small">{t(order)}</span>}
      </header>
      <div className="sign-off-body">
        <SigningSteps state={state} next={next} />
        <div className="sign-off-paper" tabIndex={0}>
          <ExceptionsNote state={state} />
          <ConcernsPane state={state} concerns={concerns} />
          <PaperCheckPane state={state} />
          <DiaryPane state={state} />
          <SignedPage state={state} results={results} digest={digest} />
        </div>
      </div>
      <footer className="sign-off-action">
        <NextAction next={next} digest={digest} invalid={invalid} blocking={blocking} />
      </footer>
    </section>
  );
}
