import { memo, useMemo, useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useKeptWords, type WordsDesk } from '#renderer/marking/kept-words.ts';
import { storedOf } from '#renderer/marking/stored.ts';
import { Tick } from '#renderer/marking/tick.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { briefTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Note } from '#shared/record/state.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';

type Props = {
  readonly desk: WordsDesk;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
};

/** 考场情况: what happened in the room with this candidate. Notes are added, never changed. */
export const NotesPanel = memo(function NotesPanel({ desk, isOpen, setOpen }: Props) {
  const { candidateId } = desk;
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
      {isOpen && <NoteForm desk={desk} close={() => setOpen(false)} />}
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

function NoteForm({ desk, close }: { readonly desk: WordsDesk; readonly close: () => void }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const {
    words: { text },
    write,
    forget,
  } = useKeptWords(desk, 'note', { text: '' });
  const [problem, setProblem] = useState('');
  const end = (): void => {
    forget();
    close();
  };
  const save = async (): Promise<void> => {
    if (text.trim() === '') {
      end();
      return;
    }
    const result = await record({ type: 'note_added', candidateId: desk.candidateId, text: text.trim() });
    if (result.ok) end();
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
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) end();
      }}
    >
      <label>
        {t(scoringWords.note_label)}
        <input autoFocus value={text} maxLength={500} onChange={(event) => write('text', event.target.value)} />
      </label>
      <p className="marking-objection" role="alert">
        {problem}
      </p>
    </form>
  );
}
