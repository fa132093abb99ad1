import { Button } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { promiseRefusalWords } from '#shared/conduct/promise-refusal-words.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { strokesFault, type Strokes } from '#shared/model/promise.ts';
import { checkInWords } from '#renderer/features/check-in/words.ts';
import { promiseWords as words } from '#renderer/features/check-in/promise-words.ts';
import { usePad } from './use-pad.ts';

type Props = {
  readonly candidate: Candidate;
  /** The sitting's words. */
  readonly text: string;
  /** Who stands by. */
  readonly witness: string;
  readonly onSign: (candidate: Candidate, strokes: Strokes) => void;
  readonly onClose: () => void;
};

/** The words a candidate promises, and a field to sign them in. Enter takes the signature; Esc leaves without one. */
export function PromiseDialog({ candidate, text, witness, onSign, onClose }: Props) {
  const t = useSay();
  const { canvas, strokes, undo, clear } = usePad();
  const [problem, setProblem] = useState<keyof typeof promiseRefusalWords | null>(null);
  const isEmpty = strokes.length === 0;
  const sign = (): void => {
    const fault = isEmpty ? 'promise_blank' : strokesFault(strokes);
    setProblem(fault);
    if (fault === null) onSign(candidate, strokes);
  };
  const onKey = (event: KeyboardEvent): void => {
    const isUndo = event.key === 'Backspace' || (event.key.toLowerCase() === 'z' && event.ctrlKey);
    if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) sign();
    else if (isUndo) undo();
    else if (event.key === 'Delete') clear();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      title={t(words.title, { name: candidate.name, number: candidate.number })}
      width={760}
      onClose={onClose}
    >
      <div className="kp-stack" onKeyDown={onKey}>
        <p className="kp-promise-text">{text}</p>
        <canvas
          ref={canvas}
          className="kp-promise-pad"
          data-autofocus
          data-testid="promise-pad"
          tabIndex={0}
          role="img"
          aria-label={t(words.pad)}
        />
        <p className="kp-small kp-soft" role="status" data-tone={problem === null ? undefined : 'danger'}>
          {problem === null ? t(words.hint, { name: candidate.name, witness }) : t(promiseRefusalWords[problem])}
        </p>
        <div className="kp-line kp-wrap">
          <Button type="primary" size="large" disabled={isEmpty} onClick={sign}>
            {t(words.accept)} <KeyCap keys={['Enter']} />
          </Button>
          <Button size="large" disabled={isEmpty} onClick={undo}>
            {t(words.undo)} <KeyCap keys={['Ctrl', 'Z']} />
          </Button>
          <Button size="large" disabled={isEmpty} onClick={clear}>
            {t(words.clear)} <KeyCap keys={['Delete']} />
          </Button>
          <Button size="large" onClick={onClose}>
            {t(checkInWords.cancel)} <KeyCap keys={['Esc']} />
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
