import { Button } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { Candidate } from '#shared/model/candidate.ts';
import { openReviews } from '#shared/progress/before-signing.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';
import { RecognitionDetail } from './recognition-detail.tsx';
import './recognition.css';
import { recognitionScreenWords as words } from './words.ts';

/** 直接认定: who meets a ground of the document gets the level without an exam, on evidence, decided by the lead. */
export function RecognitionScreen() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const [picked, setPicked] = useState<string | null>(null);
  const people = [...state.candidates.values()];
  const selected = people.find(({ candidateId }) => candidateId === picked) ?? people[0];
  if (selected === undefined) {
    const action = (
      <Button type="primary" onClick={() => navigate('setup')}>
        {t(words.toSetup)}
      </Button>
    );
    return <FullPage title={t(words.empty)} paragraphs={[t(words.emptyHow)]} actions={action} />;
  }
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(words.title)}</h1>
        <span className="kp-soft kp-num" role="status">
          {t(words.left, { left: openReviews(state), all: people.length })}
        </span>
      </header>
      <div className="recognition-body">
        <People state={state} people={people} selected={selected} onPick={setPicked} />
        <RecognitionDetail key={selected.candidateId} state={state} candidate={selected} />
      </div>
    </section>
  );
}

type ListProps = {
  readonly state: SittingState;
  readonly people: readonly Candidate[];
  readonly selected: Candidate;
  readonly onPick: (candidateId: string) => void;
};

/** Everybody with what was decided; arrow keys walk through them. */
function People({ state, people, selected, onPick }: ListProps) {
  const t = useSay();
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = people[people.indexOf(selected) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onPick(next.candidateId);
  };
  return (
    <div className="recognition-list" role="listbox" tabIndex={0} aria-label={t(words.title)} onKeyDown={walk}>
      {people.map((one) => (
        <div
          key={one.candidateId}
          className="recognition-row"
          role="option"
          aria-selected={one === selected}
          onClick={() => onPick(one.candidateId)}
        >
          <span className="kp-num kp-faint kp-ellipsis">{one.number}</span>
          <span className="kp-ellipsis">{one.name}</span>
          <Decided state={state} candidateId={one.candidateId} />
        </div>
      ))}
    </div>
  );
}

/** What became of somebody, by shape and word, then colour. */
function Decided({ state, candidateId }: { readonly state: SittingState; readonly candidateId: string }) {
  const t = useSay();
  const decision = state.decisions.get(candidateId)?.decision;
  if (attendanceOf(state, candidateId) !== 'present') return <Shape name="dash" />;
  const tone = decision === undefined ? 'plain' : decision === 'pass' ? 'good' : 'danger';
  const shape = decision === undefined ? 'hollow' : decision === 'pass' ? 'check' : 'cross';
  const said = decision === undefined ? words.undecided : decision === 'pass' ? words.recognised : words.refused;
  return (
    <span className="kp-tone kp-nowrap" data-tone={tone}>
      <Shape name={shape} size={13} /> {t(said)}
    </span>
  );
}
