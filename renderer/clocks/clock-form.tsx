import { useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { ClockAct } from '#shared/model/task-clock.ts';
import type { Sentence } from '#shared/words/say.ts';
import { clockText, readClock } from './clock-text.ts';
import { clockWords } from './words.ts';

/** What takes more than a press: a reason, and for some a time and a witness. */
export type AskedAct = Exclude<ClockAct['kind'], 'start' | 'finish'>;

const REASONS: Readonly<Record<AskedAct, readonly Sentence[]>> = {
  pause: [clockWords.reasonDevice, clockWords.reasonUnwell, clockWords.reasonPower],
  resume: [clockWords.reasonMended],
  give_back: [clockWords.reasonDevice, clockWords.reasonPower],
  correct: [clockWords.reasonForgotten],
  confirm: [clockWords.reasonRestart],
};
const ASKS_TIME: Readonly<Partial<Record<AskedAct, Sentence>>> = {
  give_back: clockWords.minutesBack,
  correct: clockWords.total,
  confirm: clockWords.total,
};

type Props = {
  readonly kind: AskedAct;
  /** What the clock shows now; where a time is asked for in all, it stands there to begin with. */
  readonly seconds: number;
  /** Answers what is against it, or ''. */
  readonly act: (act: ClockAct) => Promise<string>;
  readonly close: () => void;
};

/** Asks for the reason of a pause, a correction, time given back. Usual reasons are one press away. */
export function ClockForm({ kind, seconds, act, close }: Props) {
  const t = useSay();
  const [time, setTime] = useState(kind === 'confirm' || kind === 'correct' ? clockText(seconds) : '');
  const [reason, setReason] = useState('');
  const [witness, setWitness] = useState('');
  const [problem, setProblem] = useState('');
  const asked = ASKS_TIME[kind];

  const submit = async (why: string): Promise<void> => {
    const read = asked === undefined ? 0 : readClock(time);
    const isUnwitnessed = kind === 'correct' && witness.trim() === '';
    if (why.trim() === '' || read === null || isUnwitnessed) {
      setProblem(t(isUnwitnessed ? clockWords.witnessMissing : clockWords.missing));
      return;
    }
    const against = await act(actOf(kind, { seconds: read, reason: why.trim(), witness: witness.trim() }));
    if (against === '') close();
    else setProblem(against);
  };
  return (
    <form
      className="marking-form"
      aria-label={t(clockWords[kind])}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
      }}
    >
      {kind === 'confirm' && <p className="kp-small">{t(clockWords.doubtNote, { time: clockText(seconds) })}</p>}
      {asked !== undefined && (
        <label>
          {t(asked)}
          <input autoFocus className="kp-num" value={time} onChange={(event) => setTime(event.target.value)} />
        </label>
      )}
      <label>
        {t(clockWords.reason)}
        <input
          autoFocus={asked === undefined}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="kp-line">
        {REASONS[kind].map((usual) => (
          <button key={usual[1]} type="button" className="marking-button" onClick={() => setReason(t(usual))}>
            {t(usual)}
          </button>
        ))}
      </div>
      {kind === 'correct' && (
        <label>
          {t(clockWords.witness)}
          <input value={witness} maxLength={200} onChange={(event) => setWitness(event.target.value)} />
        </label>
      )}
      <p className="marking-objection" role="alert">
        {problem}
      </p>
      <div className="kp-line">
        <button type="submit" className="marking-button" data-tone="accent">
          {t(clockWords[kind])}
        </button>
        <button type="button" className="marking-button" onClick={close}>
          {t(clockWords.cancel)}
        </button>
      </div>
    </form>
  );
}

type Asked = { readonly seconds: number; readonly reason: string; readonly witness: string };

function actOf(kind: AskedAct, { seconds, reason, witness }: Asked): ClockAct {
  if (kind === 'correct') return { kind, seconds, reason, witness };
  return kind === 'give_back' || kind === 'confirm' ? { kind, seconds, reason } : { kind, reason };
}
