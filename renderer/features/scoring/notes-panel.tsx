import { memo, useMemo, useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { storedOf } from '#renderer/marking/stored.ts';
import { Tick } from '#renderer/marking/tick.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { briefTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Note } from '#shared/record/state.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';

type Props = {
  readonly candidateId: string;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
};

/** 考场情况: what happened in the room with this candidate. Notes are added, never changed. */
export const NotesPanel = memo(function NotesPanel({ candidateId, isOpen, setOpen }: Props) {
  const t = useSay();
  const notes = useSittingPart((view) => view.state.notes);
  const here = useMemo(() => notes.filter((note) => note.candidateId === candidateId), [notes, candidateId]);
  return (
    <section className="scoring-box" aria-label={t(scoringWords.notes)}>
      <h2 className="kp-line">
        {t(scoringWords.notes)} <KeyCap keys={['N']} />
        <span className="kp-grow" />
        {!isOpen && (
          <button type="button" className="marking-button" onClick={() => setOpen(true)}>
            {t(scoringWords.note_add)}
          </button>
        )}
      </h2>
      {isOpen && <NoteForm candidateId={candidateId} close={() => setOpen(false)} />}
      {here.length === 0 && !isOpen && <p className="kp-small kp-soft">{t(scoringWords.notes_none)}</p>}
      <ul className="scoring-notes">
        {here.toReversed().map((note) => (
          <NoteItem key={note.seq} note={note} />
        ))}
      </ul>
    </section>
  );
});

function NoteItem({ note }: { readonly note: Note }) {
  const stored = useSittingPart((view) => storedOf(view, note.seq));
  return (
    <li className="kp-line" data-durability={stored}>
      <span className="kp-grow">
        <small className="kp-soft kp-num">{briefTime(note.at)}</small> {note.text}
      </span>
      <Tick state={stored} />
    </li>
  );
}

function NoteForm({ candidateId, close }: { readonly candidateId: string; readonly close: () => void }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const save = async (): Promise<void> => {
    if (text.trim() === '') {
      close();
      return;
    }
    const result = await record({ type: 'note_added', candidateId, text: text.trim() });
    if (result.ok) close();
    else setProblem(explain(result.error));
  };
  return (
    <form
      className="marking-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
      }}
    >
      <label>
        {t(scoringWords.note_label)}
        <input autoFocus value={text} maxLength={500} onChange={(event) => setText(event.target.value)} />
      </label>
      <p className="marking-objection" role="alert">
        {problem}
      </p>
    </form>
  );
}
