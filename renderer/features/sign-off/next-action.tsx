import { Button } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { tallyOf } from '#shared/documents/concerns/concerns.ts';
import type { Concern } from '#shared/documents/concerns/concern.ts';
import { concernWords as words } from '#shared/documents/concerns/words.ts';
import { leads, type Person } from '#shared/model/staff.ts';
import type { SigningRole } from '#shared/model/signing-order.ts';
import { missingBeforeSigning, panelsUnsigned, type Obstacle } from '#shared/progress/before-signing.ts';
import { isLed, leadOf, leadOfPanel } from '#shared/procedures/scorers.ts';
import type { SittingState } from '#shared/record/state.ts';
import { spreadsOf, spreadStageOf, type SpreadStage } from '#shared/results/spread.ts';
import { signerName, signOffWords, spreadWays } from '#renderer/features/sign-off/words.ts';
import { checkWords } from './check-words.ts';
import { CloseSitting } from './close-sitting.tsx';
import { CONCERNS_ID } from './concerns-pane.tsx';
import { SignDialog } from './sign-dialog.tsx';

type Props = {
  readonly next: SigningRole | null;
  readonly digest: string;
  readonly invalid: number;
  /** What the document's verdicts put in the way. */
  readonly blocking: readonly Concern[];
};

/** One sentence on what stands in the way, or the one button that comes next. */
export function NextAction({ next, digest, invalid, blocking }: Props) {
  const t = useSay();
  const { state, actor } = useSitting();
  const [signing, setSigning] = useState(false);
  if (state.closing !== null) return <Closed />;
  if (next === null) return <CloseSitting digest={digest} />;
  const [spread] = spreadsOf(state);
  if (spread !== undefined) {
    const stage = spreadStageOf(state, spread) ?? 'confer';
    return <Spread candidateId={spread.candidateId} count={invalid} stage={stage} />;
  }
  if (invalid > 0) return <Blocked text={t(signOffWords.invalidResults, { count: invalid })} />;
  const obstacle = missingBeforeSigning(state, next);
  if (obstacle !== null) return <ObstacleNote state={state} obstacle={obstacle} />;
  if (blocking.length > 0) return <ConcernsFirst blocking={blocking} />;
  const person = signerOf(state, next);
  const role = t(signerName(next, procedureOf(state.sitting)));
  if (person === undefined) return <Blocked text={t(signOffWords.nobody, { role })} goSetup />;
  const here = actor?.personId === person.personId;
  return (
    <>
      <Button type="primary" size="large" onClick={() => (here ? setSigning(true) : requestSignIn(person.personId))}>
        {t(here ? signOffWords.signAs : signOffWords.signInAs, { name: person.name, role })}
      </Button>
      {signing && <SignDialog role={next} person={person} digest={digest} onClose={() => setSigning(false)} />}
    </>
  );
}

/** The person who signs in a role: the lead of the next panel that lacks a signature, the panel's own lead, else the first one named for it. */
function signerOf(state: SittingState, role: SigningRole): Person | undefined {
  const [panel] = panelsUnsigned(state);
  if (role === 'lead' && panel !== undefined && isLed(state, panel)) return leadOfPanel(state, panel);
  if (role === 'lead') return leadOf(state) ?? [...state.people.values()].find((p) => leads(p.role));
  return [...state.people.values()].find((p) => p.role === role);
}

function ObstacleNote({ state, obstacle }: { readonly state: SittingState; readonly obstacle: Obstacle }) {
  const t = useSay();
  switch (obstacle.kind) {
    case 'no_candidates':
      return <Blocked text={t(signOffWords.noCandidates)} goSetup />;
    case 'no_examiners':
      return <Blocked text={t(signOffWords.noExaminers)} goSetup />;
    case 'unassigned':
      return <Blocked text={t(signOffWords.unassignedFirst, { count: obstacle.count })} goSetup />;
    case 'sheets_unsigned':
      return <Blocked text={t(signOffWords.sheetsFirst, { count: obstacle.count })} />;
    case 'reviews_open': {
      const { givesMarks } = procedureOf(state.sitting);
      const text = givesMarks ? signOffWords.reviewsFirst : signOffWords.decisionsFirst;
      return <Blocked text={t(text, { count: obstacle.count })} goPanel />;
    }
    case 'proofreading_open':
      return <ProofreadingFirst count={obstacle.count} />;
    case 'paper_check_undrawn':
      return <Here text={t(checkWords.undrawnFirst)} />;
    case 'paper_check_open':
      return <Here text={t(checkWords.openFirst, { count: obstacle.count })} />;
    case 'not_yet':
    case 'signed_already':
      return null;
  }
}

/** What is answered on this screen, above. */
function Here({ text }: { readonly text: string }) {
  return (
    <span className="kp-note" data-tone="warn" data-testid="paper-check-first">
      {text}
    </span>
  );
}

/** Said where it is answered: in the list above, to which its button leads; what breaks the procedure is put right elsewhere. */
function ConcernsFirst({ blocking }: { readonly blocking: readonly Concern[] }) {
  const t = useSay();
  const { invalid, unanswered } = tallyOf(blocking);
  return (
    <div className="kp-line">
      <span className="kp-note" data-tone={invalid > 0 ? 'danger' : 'warn'} data-testid="concerns-first">
        {invalid > 0 ? t(words.blockedInvalid, { count: invalid }) : t(words.blockedUnmet, { count: unanswered })}
      </span>
      {invalid > 0 ? (
        <Button onClick={() => navigate('policy')}>{t(words.toPolicy)}</Button>
      ) : (
        <Button type="primary" onClick={toConcerns}>
          {t(words.toAnswer)}
        </Button>
      )}
    </div>
  );
}

/** To the reason that is asked for, or to the site head’s sign-in. */
function toConcerns(): void {
  const pane = document.getElementById(CONCERNS_ID);
  pane?.scrollIntoView({ block: 'end' });
  pane?.querySelector<HTMLElement>('form input, [data-answer] button')?.focus();
}

type BlockedProps = { readonly text: string; readonly goSetup?: boolean; readonly goPanel?: boolean };

function Blocked({ text, goSetup = false, goPanel = false }: BlockedProps) {
  const t = useSay();
  const screen = goSetup ? 'setup' : goPanel ? 'panel' : 'board';
  return (
    <div className="kp-line">
      <span className="kp-note" data-tone="warn">
        {text}
      </span>
      <Button onClick={() => navigate(screen)}>
        {t(goSetup ? signOffWords.goSetup : goPanel ? signOffWords.goPanel : signOffWords.goScoring)}
      </Button>
    </div>
  );
}

type SpreadProps = { readonly candidateId: string; readonly count: number; readonly stage: SpreadStage };

/** Marks that lie too far apart: the way on is whatever the sitting settles them by, not back to the board. */
function Spread({ candidateId, count, stage }: SpreadProps) {
  const t = useSay();
  const { what, go } = spreadWays[stage];
  return (
    <div className="kp-line">
      <span className="kp-note" data-tone="warn" data-testid="spread-first">
        {t(what, { count })}
      </span>
      <Button type="primary" onClick={() => navigate('results', { candidate: candidateId })}>
        {t(go)}
      </Button>
    </div>
  );
}

/** Sheets that the checker has not keyed anew stand in the way of every signature above them. */
function ProofreadingFirst({ count }: { readonly count: number }) {
  const t = useSay();
  return (
    <div className="kp-line">
      <span className="kp-note" data-tone="warn">
        {t(signOffWords.proofreadingFirst, { count })}
      </span>
      <Button type="primary" onClick={() => navigate('proofreading')}>
        {t(signOffWords.goProofread)}
      </Button>
    </div>
  );
}

function Closed() {
  const t = useSay();
  return (
    <div className="kp-line">
      <span className="kp-note" data-tone="good">
        {t(signOffWords.closed)}
      </span>
      <Button onClick={() => navigate('printing')}>{t(signOffWords.goPrint)}</Button>
      <Button type="primary" onClick={() => navigate('handover')}>
        {t(signOffWords.goHandover)}
      </Button>
    </div>
  );
}
