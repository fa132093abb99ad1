import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { CorrectionForm } from '#renderer/marking/correction-form.tsx';
import { DigitKeys } from '#renderer/marking/digit-keys.tsx';
import { FailureBanner } from '#renderer/marking/failure-banner.tsx';
import type { Command } from '#renderer/marking/keys.ts';
import { KeyStrip } from '#renderer/marking/key-strip.tsx';
import type { Marking } from '#renderer/marking/marking-gate.tsx';
import { useMarkingKeys } from '#renderer/marking/use-marking-keys.ts';
import { matchesSearch } from '#renderer/ui/pinyin.ts';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { sheetOf } from '#shared/record/state.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { panelWords } from '#renderer/features/panel/words.ts';
import { scoringWords } from '#shared/words/scoring.ts';
import { PanelCurrent } from './panel-current.tsx';
import { panelDesk } from './panel-desk.ts';
import { PanelHead } from './panel-head.tsx';
import { panelRows, reviewSubjects, subjectsOf } from './panel-rows.ts';
import { PanelRule } from './panel-rule.tsx';
import { PanelTable } from './panel-table.tsx';
import { ReviewAside } from './review-aside.tsx';
import { ReviewRule } from './review-rule.tsx';
import { SignPanel } from './sign-panel.tsx';

const KEYS = [
  ['0–9 .', panelWords.key_digits],
  ['Enter', panelWords.key_enter],
  ['↑ ↓ ← →', panelWords.key_arrows],
  ['F', scoringWords.key_full],
  ['Z', scoringWords.key_zero],
  ['Ctrl Z', scoringWords.key_undo],
  ['/', scoringWords.key_search],
  ['C', scoringWords.correct],
  ['Ctrl Enter', scoringWords.key_sign],
] as const;

/** One expert at the table: the cell under the cursor above, every candidate below, signing for one or all. */
export function PanelPane({ actor, sitting, scheme, candidates }: Marking) {
  const t = useSay();
  const { touch } = usePreferences();
  const { view: log, record } = useRecorder();
  const search = useRef<HTMLInputElement>(null);
  const review = sitting.procedure === 'review';
  const subjects = useMemo(
    () => (review ? reviewSubjects(scheme, candidates, sitting) : subjectsOf(scheme)),
    [review, scheme, candidates, sitting],
  );
  const rows = useMemo(() => panelRows(candidates, subjects), [candidates, subjects]);
  const examinerId = actor.personId;
  const [desk] = useState(() => panelDesk(examinerId, rows, { view: log, record }));
  const { editor } = desk;
  const view = useSyncExternalStore(editor.subscribe, editor.view);
  const corrections = useSyncExternalStore(desk.subscribe, desk.corrections);
  const [open, setOpen] = useState<'sign' | 'sign-all' | 'correction' | null>(null);
  const cells = useMemo(() => rows.flatMap((row) => row.cells), [rows]);
  const cell = cells.find(({ key }) => key === view.cursor) ?? cells[0];

  useEffect(() => () => void editor.commit(), [editor]);

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
      <PanelHead
        candidates={candidates}
        examinerId={examinerId}
        searchRef={search}
        find={find}
        leave={() => search.current?.blur()}
        signAll={() => {
          if (editor.commit()) setOpen('sign-all');
        }}
      />
      {review ? <ReviewRule /> : <PanelRule passMark={sitting.settings.passMark} />}
      {open === 'correction' ? (
        <CorrectionForm
          cancel={() => setOpen(null)}
          begin={(reason) => {
            desk.correct(cell.candidate.candidateId, reason);
            setOpen(null);
          }}
        />
      ) : (
        <PanelCurrent
          cell={cell}
          examinerId={examinerId}
          view={view}
          correction={corrections[cell.candidate.candidateId] ?? null}
        />
      )}
      <div className="panel-desk">
        <PanelTable
          label={t(panelWords.table, { name: actor.name })}
          examinerId={examinerId}
          subjects={subjects}
          rows={rows}
          editor={editor}
          view={view}
          review={review}
        />
        {review && <ReviewAside key={cell.candidate.candidateId} candidate={cell.candidate} actor={actor} />}
      </div>
      <FailureBanner />
      {touch ? <DigitKeys act={act} /> : <KeyStrip keys={KEYS} label={t(markingWords.keys)} />}
      {(open === 'sign' || open === 'sign-all') && (
        <SignPanel
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
