import { useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { keptForm, wordedCandidate } from '#renderer/marking/kept-words.ts';
import { CorrectionForm } from '#renderer/marking/correction-form.tsx';
import { DigitKeys } from '#renderer/marking/digit-keys.tsx';
import { FailureBanner } from '#renderer/marking/failure-banner.tsx';
import type { Command } from '#renderer/marking/key-bindings.ts';
import { useLeavingLine } from '#renderer/marking/use-leaving-line.ts';
import { useLeaveQuestion } from '#renderer/marking/use-leave-question.ts';
import { KeyStrip } from '#renderer/marking/key-strip.tsx';
import type { Marking } from '#renderer/marking/marking-gate.tsx';
import { useMarkingKeys } from '#renderer/marking/use-marking-keys.ts';
import { matchesSearch } from '#shared/base/pinyin.ts';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { sheetOf } from '#shared/record/state.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { deskWords } from './words.ts';
import { keyWords } from '#renderer/marking/key-words.ts';
import { CurrentMark } from './current-mark.tsx';
import { expertDesk, type ExpertDesk } from './expert-desk.ts';
import { DeskHead } from './desk-head.tsx';
import { markedRows, type MarkedRow, type Subject } from './mark-rows.ts';
import { MarkTable, type Beside } from './mark-table.tsx';
import { SignMarks } from './sign-marks.tsx';
import '#renderer/marking/marking.css';
import './expert-desk.css';

const KEYS = [
  ['0–9 .', deskWords.key_digits],
  ['Enter', deskWords.key_enter],
  ['↑ ↓ ← →', deskWords.key_arrows],
  ['F', keyWords.full],
  ['Z', keyWords.zero],
  ['Ctrl Z', keyWords.undo],
  ['/', keyWords.search],
  ['C', keyWords.correct],
  ['Ctrl Enter', keyWords.sign],
] as const;

type Props = Marking & {
  readonly subjects: readonly Subject[];
  /** The rule these marks are given by, above them. */
  readonly rule: ReactNode;
  /** What stands beside a candidate's marks, or null. */
  readonly beside: Beside | null;
};

/** One expert at the table: the cell under the cursor above, every candidate below, signing for one or all. */
export function DeskPane({ actor, sitting, candidates, subjects, rule, beside }: Props) {
  const t = useSay();
  const { touch } = usePreferences();
  const { view: log, record } = useRecorder();
  const search = useRef<HTMLInputElement>(null);
  const rows = useMemo(() => markedRows(candidates, subjects), [candidates, subjects]);
  const examinerId = actor.personId;
  const { sittingId } = sitting;
  const [worded] = useState(() => wordedCandidate(sittingId, examinerId));
  const [desk] = useState(() => deskAt(worded, expertDesk(examinerId, rows, { view: log, record }), rows));
  const { editor } = desk;
  const view = useSyncExternalStore(editor.subscribe, editor.drawn);
  useLeaveQuestion(view.draft !== null && !view.isKept);
  const corrections = useSyncExternalStore(desk.subscribe, desk.corrections);
  const [open, setOpen] = useState<'sign' | 'sign-all' | 'correction' | null>(() =>
    worded !== null && keptForm({ log: sittingId, personId: examinerId, candidateId: worded }) === 'correction'
      ? 'correction'
      : null,
  );
  const cells = useMemo(() => rows.flatMap((row) => row.cells), [rows]);
  const cell = cells.find(({ key }) => key === view.cursor) ?? cells[0];

  useLeavingLine(editor, examinerId);

  const act = (command: Command): boolean => {
    if (editor.handle(command)) return true;
    if (cell === undefined) return false;
    switch (command.kind) {
      case 'previous-candidate':
      case 'next-candidate':
        return editor.handle({ kind: command.kind === 'next-candidate' ? 'down' : 'up' });
      case 'search':
        if (editor.commit()) search.current?.focus();
        return true;
      case 'sign':
        if (editor.commit()) setOpen('sign');
        return true;
      case 'correct': {
        const { candidateId } = cell.candidate;
        const { state } = log();
        const signed = sheetOf(state, { candidateId, examinerId }).everSigned;
        if (signed && state.closing === null) setOpen('correction');
        return true;
      }
      default:
        return false;
    }
  };
  useMarkingKeys(act);
  if (cell === undefined) return null;
  const find = (query: string): void => {
    const found = query === '' ? undefined : rows.find(({ candidate }) => matchesSearch(query, candidate));
    const first = found?.cells[0];
    if (first !== undefined) editor.goTo(first.key);
  };
  return (
    <div className="panel marking-screen">
      <DeskHead
        candidates={candidates}
        examinerId={examinerId}
        searchRef={search}
        find={find}
        leave={() => search.current?.blur()}
        signAll={() => {
          if (editor.commit()) setOpen('sign-all');
        }}
      />
      {rule}
      {open === 'correction' ? (
        <CorrectionForm
          desk={{ log: sittingId, personId: examinerId, candidateId: cell.candidate.candidateId }}
          cancel={() => setOpen(null)}
          begin={(reason) => {
            desk.correct(cell.candidate.candidateId, reason);
            setOpen(null);
          }}
        />
      ) : (
        <CurrentMark
          cell={cell}
          examinerId={examinerId}
          view={view}
          correction={corrections[cell.candidate.candidateId] ?? null}
        />
      )}
      <div className="panel-desk">
        <MarkTable
          label={t(deskWords.table, { name: actor.name })}
          examinerId={examinerId}
          subjects={subjects}
          rows={rows}
          editor={editor}
          view={view}
          beside={beside}
        />
        {beside !== null && <beside.Aside key={cell.candidate.candidateId} candidate={cell.candidate} actor={actor} />}
      </div>
      <FailureBanner />
      {touch ? <DigitKeys act={act} /> : <KeyStrip keys={KEYS} label={t(markingWords.keys)} />}
      {(open === 'sign' || open === 'sign-all') && (
        <SignMarks
          expert={actor}
          candidates={candidates}
          subjects={subjects}
          current={cell.candidate}
          everything={open === 'sign-all'}
          onClose={() => setOpen(null)}
          onSigned={(signed) => {
            for (const candidateId of signed) desk.correct(candidateId, null);
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}

/** The desk at whom something was left half written about, unless a mark was left half typed: that comes first. */
function deskAt(candidateId: string | null, desk: ExpertDesk, rows: readonly MarkedRow[]): ExpertDesk {
  const first = rows.find(({ candidate }) => candidate.candidateId === candidateId)?.cells[0];
  if (first !== undefined && desk.editor.view().draft === null) desk.editor.goTo(first.key);
  return desk;
}
