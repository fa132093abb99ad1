import { useCallback, useState, useSyncExternalStore } from 'react';
import { useClockAct } from '#renderer/clocks/use-clock-act.ts';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { DigitKeys } from '#renderer/marking/digit-keys.tsx';
import { FailureBanner } from '#renderer/marking/failure-banner.tsx';
import type { Command } from '#renderer/marking/key-bindings.ts';
import { keptForm } from '#renderer/marking/kept-words.ts';
import { useLeavingLine } from '#renderer/marking/use-leaving-line.ts';
import { useLeaveQuestion } from '#renderer/marking/use-leave-question.ts';
import { useMarkingKeys } from '#renderer/marking/use-marking-keys.ts';
import { RecusalDialog } from '#renderer/recusal/recusal-dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { isGone, type Candidate, type Gone } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { sheetKey, type SheetRef } from '#shared/model/sheet.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import { clockKey } from '#shared/model/task-clock.ts';
import { hasOneClock } from '#shared/procedures/parts/times.ts';
import { isFixed, isPaperOpen } from '#shared/record/paper-sheet.ts';
import { sheetOf, type AttendanceFact, type Sheet } from '#shared/record/state.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { refusalWords } from '#shared/conduct/refusal-words.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import type { Sentence } from '#shared/words/say.ts';
import { CorrectionForm } from '#renderer/marking/correction-form.tsx';
import { CurrentLine } from './current-line.tsx';
import { elapsedSeconds } from './elapsed.ts';
import { SheetAside } from './sheet-aside.tsx';
import type { SheetDesk } from './sheet-desk.ts';
import { SheetGrid } from './sheet-grid.tsx';
import { SheetHead, type Open } from './sheet-head.tsx';
import { isVetoedAway, type SheetRow } from './sheet-lines.ts';
import { SignSheet } from './sign-sheet.tsx';
import { useSheet } from './use-sheet.ts';

type Props = {
  readonly desk: SheetDesk;
  readonly candidate: Candidate;
  readonly examiner: Person;
  readonly scheme: Scheme;
  readonly sitting: Sitting;
  readonly rows: readonly SheetRow[];
  readonly search: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly onSigned: () => void;
};

/** What adds to the record, besides marks, and so has its answer once the sitting is closed. */
const WRITING: ReadonlySet<Command['kind']> = new Set(['veto', 'note', 'timer', 'sign', 'correct']);

/** One sheet: its lines in the middle, what it comes to on the right, and every key that works on it. */
export function SheetPane({ desk, candidate, examiner, scheme, sitting, rows, search, step, onSigned }: Props) {
  const t = useSay();
  const { touch } = usePreferences();
  const explain = useFailureSentence();
  const { view: log, record } = useRecorder();
  const turn = useClockAct();
  const { editor } = desk;
  const sheet = useSheet(desk.ref);
  const gone = useSittingPart((view) => goneFact(view.state.attendance.get(candidate.candidateId)));
  const view = useSyncExternalStore(editor.subscribe, editor.drawn);
  useLeaveQuestion(view.draft !== null && !view.isKept);
  const correction = useSyncExternalStore(desk.subscribe, desk.correction);
  const over = useSittingPart((view) => view.state.closing !== null);
  const [problem, setProblem] = useState('');
  const key = sheetKey(desk.ref);
  const row = rows.find(({ id }) => id === view.cursor) ?? rows[0];
  const locked = isFixed(sheet) && correction === null;
  const [open, setOpen] = useState(() => leftOpen(desk.ref, sitting, locked, over));

  useLeavingLine(editor, examiner.personId);

  // the parts beside the lines keep still while a mark is typed, so what they are given must be the same each time
  const toggleTimer = useCallback(
    (task: number): void => {
      if (hasOneClock(sitting)) {
        const clock = log().state.clocks.get(clockKey({ candidateId: desk.ref.candidateId, task }));
        if (clock !== undefined && clock.since === null) return setOpen('resume');
        const kind = clock === undefined ? 'start' : 'finish';
        void turn({ candidateId: desk.ref.candidateId, task }, { kind }).then(setProblem);
        return;
      }
      const time = sheetOf(log().state, desk.ref).times[task];
      const seconds = elapsedSeconds(time, Date.now());
      const running = !(time?.running ?? false);
      void record({ type: 'time_recorded', ...desk.ref, task, seconds, running }).then((result) =>
        setProblem(result.ok ? '' : explain(result.error)),
      );
    },
    [log, desk, sitting, record, turn, explain],
  );
  const openUp = useCallback(
    (what: Open): void => {
      if (editor.commit()) setOpen(what);
    },
    [editor],
  );
  const endCorrection = useCallback((): void => {
    if (editor.commit()) desk.setCorrection(null);
  }, [editor, desk]);
  const act = (command: Command): boolean => {
    // told anew where nothing stands, it would render the sheet at every key
    if (problem !== '') setProblem('');
    if (editor.handle(command)) return true;
    if (over && WRITING.has(command.kind)) {
      setProblem(t(refusalWords.sitting_is_closed));
      return true;
    }
    const signed = sheet.signature !== null;
    return doOnSheet(command, { locked, signed, task: row?.taskNumber, editor, openUp, toggleTimer, search, step });
  };
  useMarkingKeys(act);
  if (row === undefined) return null;

  const closed = over ? refusalWords.sitting_is_closed : closedBecause(row, sheet, locked);
  return (
    <>
      <section className="scoring-sheet" data-correcting={correction !== null || undefined}>
        <SheetHead
          candidate={candidate}
          examiner={examiner}
          signature={sheet.signature}
          everSigned={sheet.everSigned}
          isFixed={isFixed(sheet)}
          correction={correction}
          isOver={over || gone !== null}
          openUp={openUp}
          endCorrection={endCorrection}
        />
        {open === 'correction' && (
          <CorrectionForm
            desk={{ log: sitting.sittingId, personId: examiner.personId, candidateId: candidate.candidateId }}
            cancel={() => setOpen(null)}
            begin={(reason) => {
              desk.setCorrection(reason);
              setOpen(null);
            }}
          />
        )}
        {gone !== null ? (
          <GonePage name={candidate.name} gone={gone} />
        ) : (
          <>
            <CurrentLine
              row={row}
              sheetKey={key}
              editor={editor}
              view={view}
              closed={problem !== '' ? problem : closed === null ? null : t(closed)}
            />
            <SheetGrid
              label={t(scoringWords.sheet, { name: candidate.name })}
              rows={rows}
              sheet={sheet}
              sheetKey={key}
              editor={editor}
              view={view}
              locked={locked}
            />
          </>
        )}
        <FailureBanner />
      </section>
      <SheetAside
        desk={desk}
        sheet={sheet}
        scheme={scheme}
        sitting={sitting}
        rows={rows}
        cursor={row.id}
        taskNumber={row.taskNumber}
        locked={locked || over}
        isOver={over}
        open={open === 'veto' || open === 'note' || open === 'resume' ? open : null}
        setOpen={setOpen}
        toggleTimer={toggleTimer}
      />
      {touch && <DigitKeys act={act} adds={editor.modeOf(row.cell) === 'deductions'} />}
      {open === 'recusal' && (
        <RecusalDialog personId={examiner.personId} candidateId={candidate.candidateId} onClose={() => setOpen(null)} />
      )}
      {open === 'sign' && (
        <SignSheet
          candidate={candidate}
          examiner={examiner}
          scheme={scheme}
          passMark={sitting.settings.passMark}
          onClose={() => setOpen(null)}
          onSigned={() => {
            setOpen(null);
            desk.setCorrection(null);
            onSigned();
          }}
        />
      )}
    </>
  );
}

/** What says that somebody is not there, or not any more; null for whoever is. */
type GoneFact = AttendanceFact & { readonly attendance: Gone };
const isGoneFact = (fact: AttendanceFact): fact is GoneFact => isGone(fact.attendance);
const goneFact = (fact: AttendanceFact | undefined): GoneFact | null =>
  fact !== undefined && isGoneFact(fact) ? fact : null;

/** Why nothing is typed on this line now; null where it is open. */
function closedBecause(line: SheetRow, sheet: Sheet, locked: boolean): Sentence | null {
  if (isPaperOpen(sheet)) return refusalWords.paper_open;
  if (locked) return sheet.everSigned ? markingWords.closed_signed : scoringWords.closed_paper;
  return isVetoedAway(line, sheet) ? markingWords.closed_vetoed : null;
}

/** The form that the examiner left half written of this candidate, where it may still be filled in. */
function leftOpen(
  { candidateId, examinerId }: SheetRef,
  { sittingId }: Sitting,
  locked: boolean,
  over: boolean,
): Open | null {
  const form = keptForm({ log: sittingId, personId: examinerId, candidateId });
  if (over || (form === 'veto' && locked)) return null;
  return form === 'note' || form === 'veto' || form === 'correction' ? form : null;
}

type Doings = {
  readonly locked: boolean;
  readonly signed: boolean;
  /** The task of the line under the cursor. */
  readonly task: number | undefined;
  readonly editor: SheetDesk['editor'];
  readonly openUp: (what: Open) => void;
  readonly toggleTimer: (task: number) => void;
} & Pick<Props, 'search' | 'step'>;

/** Does what a key asks of the sheet as a whole; false where the key is not the sheet's. */
function doOnSheet(
  command: Command,
  { locked, signed, task, editor, openUp, toggleTimer, search, step }: Doings,
): boolean {
  switch (command.kind) {
    case 'veto':
      if (!locked) openUp('veto');
      return true;
    case 'note':
      openUp('note');
      return true;
    case 'timer':
      if (task !== undefined && !locked) toggleTimer(task);
      return true;
    case 'sign':
      if (!signed) openUp('sign');
      return true;
    case 'correct':
      if (locked) openUp('correction');
      return true;
    case 'search':
      if (editor.commit()) search();
      return true;
    case 'previous-candidate':
    case 'next-candidate':
      if (editor.leave()) step(command.kind === 'next-candidate' ? 1 : -1);
      return true;
    default:
      return false;
  }
}

const GONE_WORDS: Readonly<Record<Gone, readonly [title: Sentence, text: Sentence]>> = {
  absent: [scoringWords.absent_title, scoringWords.absent_text],
  void: [scoringWords.void_title, scoringWords.void_text],
  ineligible: [scoringWords.ineligible_title, scoringWords.ineligible_text],
};

/** In the place of the lines: who is absent, was sent out or stopped has none. */
function GonePage({ name, gone: { attendance, reason } }: { readonly name: string; readonly gone: GoneFact }) {
  const t = useSay();
  const [title, text] = GONE_WORDS[attendance];
  return <FullPage tone="warn" title={t(title, { name })} paragraphs={[t(text, { reason })]} />;
}
