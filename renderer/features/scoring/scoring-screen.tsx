import { useCallback, useMemo, useRef, useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { KeyStrip } from '#renderer/marking/key-strip.tsx';
import { draftedCandidate } from '#renderer/marking/kept-draft.ts';
import { wordedCandidate } from '#renderer/marking/kept-words.ts';
import { MarkingGate, type Marking } from '#renderer/marking/marking-gate.tsx';
import { navigate, usePlace, type Place } from '#renderer/ui/navigate.ts';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import { stageOf, type SheetStage } from '#shared/progress/ledger.ts';
import { tasksOf } from '#shared/record/division.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { Queue } from './queue.tsx';
import '#renderer/marking/marking.css';
import './scoring.css';
import './queue.css';
import './sheet.css';
import './aside.css';
import { SHEET_KEYS } from './key-legend.ts';
import { sheetDesk, type SheetDesk } from './sheet-desk.ts';
import { sheetRows } from './sheet-lines.ts';
import { SheetPane } from './sheet-pane.tsx';

/** 评分: one examiner's own sheets, one candidate at a time, by keyboard. */
export function ScoringScreen() {
  const sitting = useSittingPart((view) => view.state.sitting);
  if (sitting === null) return null;
  // a sheet belongs to a person: with another one signed in nothing of it may stay on the desk
  return (
    <MarkingGate sitting={sitting}>{(marking) => <Desks key={marking.actor.personId} {...marking} />}</MarkingGate>
  );
}

type Left = { readonly under: Place['params']; readonly candidateId: string | null };

/** Whose sheet this examiner left with something half typed; nobody's for who was looked for by name just now. */
function leftUnder({ params }: Place, log: string, personId: string): Left | null {
  if (params['asked'] !== undefined) return null;
  return { under: params, candidateId: draftedCandidate(log, personId) ?? wordedCandidate(log, personId) };
}

const STILL_TO_DO: ReadonlySet<SheetStage> = new Set(['empty', 'started', 'complete', 'corrected']);

function Desks({ actor, sitting, scheme, candidates }: Marking) {
  const t = useSay();
  const { touch } = usePreferences();
  const { view, record } = useRecorder();
  const place = usePlace();
  const search = useRef<HTMLInputElement>(null);
  const [desks] = useState(() => new Map<string, SheetDesk>());
  const [left, setLeft] = useState(() => leftUnder(place, sitting.sittingId, actor.personId));
  const [here, setHere] = useState(() => nextToDo('') ?? candidates[0]?.candidateId ?? '');
  // whoever comes back comes back to what they had half typed, and goes from there wherever an address leads
  const wanted = (left?.under === place.params ? left.candidateId : null) ?? place.params.candidate;
  const asked = candidates.find(({ candidateId }) => candidateId === wanted);
  const candidate = asked ?? candidates.find(({ candidateId }) => candidateId === here);
  // an address that names nobody, such as 评分 in the rail, stays at the sheet that lies there
  if (candidate !== undefined && candidate.candidateId !== here) setHere(candidate.candidateId);
  const examinerId = actor.personId;

  /** The next candidate after this one whose sheet still needs the examiner, beginning again at the top. */
  function nextToDo(after: string): string | undefined {
    const { state } = view();
    const at = candidates.findIndex(({ candidateId }) => candidateId === after) + 1;
    const order = [...candidates.slice(at), ...candidates.slice(0, at)];
    return order.find(({ candidateId }) => STILL_TO_DO.has(stageOf(state, candidateId, actor.personId)))?.candidateId;
  }
  function deskOf(candidateId: string): SheetDesk {
    const key = sheetKey({ candidateId, examinerId });
    const known = desks.get(key);
    if (known !== undefined) return known;
    const own = tasksOf(view().state, { candidateId, examinerId });
    const desk = sheetDesk({ candidateId, examinerId }, sheetRows(scheme, own), { view, record });
    desks.set(key, desk);
    return desk;
  }
  const select = useCallback((candidateId: string) => navigate('scoring', { candidate: candidateId }), []);
  const shown = candidate?.candidateId ?? '';
  const own = useSittingPart(({ state }) => tasksOf(state, { candidateId: shown, examinerId }));
  const rows = useMemo(() => sheetRows(scheme, own), [scheme, own]);
  if (candidate === undefined) return null;
  const desk = deskOf(candidate.candidateId);
  const go = (candidateId: string | undefined): void => {
    if (candidateId === undefined || !desk.editor.leave()) return;
    setLeft(null);
    select(candidateId);
  };
  return (
    <div className="scoring marking-screen">
      <Queue
        candidates={candidates}
        examinerId={examinerId}
        selected={candidate.candidateId}
        select={go}
        searchRef={search}
        leave={() => search.current?.blur()}
      />
      <SheetPane
        key={candidate.candidateId}
        desk={desk}
        candidate={candidate}
        examiner={actor}
        scheme={scheme}
        sitting={sitting}
        rows={rows}
        search={() => search.current?.focus()}
        step={(by) => go(candidates[candidates.indexOf(candidate) + by]?.candidateId)}
        onSigned={() => go(nextToDo(candidate.candidateId))}
      />
      {!touch && <KeyStrip keys={SHEET_KEYS} label={t(markingWords.keys)} />}
    </div>
  );
}
