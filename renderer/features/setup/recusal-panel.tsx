import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useNamedPart, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { RecusalDialog } from '#renderer/recusal/recusal-dialog.tsx';
import { recusalWords as words } from '#renderer/recusal/words.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import { recusalQuestions, type RecusalQuestion } from '#shared/progress/recusal-questions.ts';
import { reserveFor, standingRecusals, type StandingRecusal } from '#shared/progress/standing-recusals.ts';
import { relationWords } from '#shared/progress/relation-words.ts';
import { MoveCandidate } from './move-candidate.tsx';
import { panelsWords } from './panels-words.ts';
import { ClearDialog } from './clear-dialog.tsx';
import { PanelHead } from './panel-head.tsx';
import { StandInDialog } from './stand-in-dialog.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';
import { useTeam } from './use-team.ts';

type Asked =
  | { readonly what: 'declare'; readonly question?: RecusalQuestion }
  | { readonly what: 'clear'; readonly question: RecusalQuestion }
  | { readonly what: 'move'; readonly candidate: Candidate }
  | { readonly what: 'stand-in' | 'take-back'; readonly of: StandingRecusal };

/** 回避: who is recused from whom, who scores instead, and what the lists suggest before the first mark. */
export function RecusalPanel() {
  const t = useSay();
  const team = useTeam();
  const { actor } = useSignedIn();
  // one is recused from a person, not from a code; no code stands beside the names
  const state = useNamedPart((view) => view.state);
  const [asked, setAsked] = useState<Asked | null>(null);
  const standing = useMemo(() => standingRecusals(state), [state]);
  const questions = useMemo(() => recusalQuestions(state), [state]);
  const closed = state.closing !== null;
  const onlyTold = state.sitting?.settings.sameUnit !== 'bars';
  const ask = (what: Asked): void => (actor === null ? requestSignIn() : setAsked(what));
  const personOf = (one: StandingRecusal) => state.people.get(one.recusal.personId);
  const candidateOf = (one: StandingRecusal) => state.candidates.get(one.recusal.candidateId);
  const close = (): void => setAsked(null);
  const hasMarks = ({ recusal: { candidateId } }: StandingRecusal): boolean =>
    [...state.sheets.values()].some((sheet) => sheet.candidateId === candidateId);
  const move = (one: StandingRecusal): void => {
    const candidate = candidateOf(one);
    if (candidate !== undefined) ask({ what: 'move', candidate });
  };
  return (
    <div className="setup-panel">
      <PanelHead title={t(listWords.recusal)}>
        {!closed && <Button onClick={() => ask({ what: 'declare' })}>{t(words.declare)}</Button>}
      </PanelHead>
      {standing.length === 0 && <p className="kp-soft">{t(words.none)}</p>}
      {standing.map((one) => {
        const blanks = {
          person: personOf(one)?.name ?? '',
          candidate: candidateOf(one)?.name ?? '',
          relation: t(relationWords[one.recusal.relation]),
          reason: one.recusal.reason,
        };
        return (
          <div key={one.recusal.seq} className="kp-line kp-wrap" data-recusal={one.recusal.seq}>
            <span className="kp-grow">{t(one.bars ? words.told : words.toldOnly, blanks)}</span>
            {one.takenBy !== null && <span className="kp-soft">{t(words.takenBy, { name: one.takenBy.name })}</span>}
            {one.waits && <span className="kp-badge">{t(words.waiting)}</span>}
            {one.waits && !closed && (
              <Button size="small" type="primary" onClick={() => ask({ what: 'stand-in', of: one })}>
                {t(words.standIn)}
              </Button>
            )}
            {one.waits && !closed && state.panels.length > 1 && !hasMarks(one) && (
              <Button size="small" onClick={() => move(one)}>
                {t(panelsWords.move, { team })}
              </Button>
            )}
            {one.takenBy === null && !closed && (
              <Button size="small" onClick={() => ask({ what: 'take-back', of: one })}>
                {t(words.takeBack)}
              </Button>
            )}
          </div>
        );
      })}
      {questions.length > 0 && !closed && (
        <section className="kp-stack" aria-label={t(words.ask)}>
          <h3>{t(words.ask)}</h3>
          {questions.map((question) => (
            <Question
              key={`${question.person.personId}/${question.kind}`}
              question={question}
              onlyTold={onlyTold && question.kind === 'unit'}
              onDeclare={() => ask({ what: 'declare', question })}
              onClear={() => ask({ what: 'clear', question })}
            />
          ))}
        </section>
      )}
      {asked?.what === 'declare' && (
        <RecusalDialog
          named
          personId={asked.question?.person.personId}
          candidateId={asked.question?.candidates.length === 1 ? asked.question.candidates[0]?.candidateId : undefined}
          onClose={close}
        />
      )}
      {asked?.what === 'move' && <MoveCandidate candidate={asked.candidate} onClose={close} />}
      {asked?.what === 'clear' && <ClearDialog question={asked.question} onClose={close} />}
      {(asked?.what === 'stand-in' || asked?.what === 'take-back') && dialogOf(asked.what, asked.of)}
    </div>
  );

  function dialogOf(what: 'stand-in' | 'take-back', of: StandingRecusal) {
    const [person, candidate] = [personOf(of), candidateOf(of)];
    if (person === undefined || candidate === undefined) return null;
    if (what === 'take-back')
      return <TakeBackDialog recusal={of.recusal} person={person.name} candidate={candidate.name} onClose={close} />;
    const reserve = reserveFor(state, candidate.candidateId);
    return <StandInDialog leaves={person} candidate={candidate} reserve={reserve} onClose={close} />;
  }
}

/** How many names a question gives. */
const NAMED = 4;

type QuestionProps = {
  readonly question: RecusalQuestion;
  /** Whether the sitting only tells of it. */
  readonly onlyTold: boolean;
  readonly onDeclare: () => void;
  readonly onClear: () => void;
};

/** One line: what the lists suggest about one person, and the two answers to it. */
function Question({ question, onlyTold, onDeclare, onClear }: QuestionProps) {
  const t = useSay();
  const { kind, person, candidates } = question;
  const few = candidates
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join('、');
  const names = candidates.length > NAMED ? t(words.more, { names: few }) : few;
  return (
    <div className="kp-line kp-wrap">
      <span className="kp-grow">
        {t(words[kind], { person: person.name, count: candidates.length, names })}
        {onlyTold && t(words.unitOnlyTold)}
      </span>
      <Button size="small" onClick={onDeclare}>
        {t(words.declare)}
      </Button>
      <Button size="small" onClick={onClear}>
        {t(words.clear)}
      </Button>
    </div>
  );
}
