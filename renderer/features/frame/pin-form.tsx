import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { whoIsMissing } from '#renderer/host/session.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { pinFault } from '#shared/model/pin.ts';
import type { Person } from '#shared/model/staff.ts';
import { signInWords } from '#renderer/features/frame/words.ts';
import { roleWords } from '#shared/words/roles.ts';
import type { Sentence } from '#shared/words/say.ts';
import { provePerson } from './person-key.ts';
import { useMade } from './use-made.ts';

type Props = { readonly person: Person; readonly onDone: () => void; readonly onBack: () => void };
type AskProps = Props & {
  /** A PIN is chosen, and so typed twice; it stays so while the form stands, whatever is registered meanwhile. */
  readonly choosing: boolean;
};

/** The PIN of one person: typed once, or twice where one is chosen. Nothing can be typed before it is known which. */
export function PinForm({ person, onDone, onBack }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { practice } = useSignedIn();
  const { made, failure } = useMade(person.personId, practice);

  return (
    <div className="kp-stack" data-pin={made === null ? 'asking' : made ? 'once' : 'twice'}>
      <div className="kp-line">
        <strong className="kp-total">{person.name}</strong>
        <span className="kp-soft kp-grow">{t(roleWords[person.role])}</span>
        <Button size="small" onClick={onBack}>
          {t(signInWords.another)}
        </Button>
      </div>
      {made !== null && <AskPin person={person} choosing={!made} onDone={onDone} onBack={onBack} />}
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {explain(failure)}
        </p>
      )}
    </div>
  );
}

function AskPin({ person, choosing, onDone, onBack }: AskProps) {
  const t = useSay();
  const explain = useFailureSentence();
  const { recordAs, retry, view } = useRecorder();
  const { signIn, practice, log } = useSignedIn();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  const startOver = (why: string): void => {
    setProblem(why);
    setPin('');
    setAgain('');
    first.current?.focus();
  };
  const refuse = (sentence: Sentence): void => startOver(t(sentence));

  const submit = async (entered: string): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const registered = view().state.keys.get(person.personId) ?? null;
    const { personId, idNumber } = person;
    const who = { personId, idNumber, practice, log, registered };
    const proved = await provePerson(who, entered, (body) => recordAs(body, person.personId));
    setBusy(false);
    if (!proved.ok) {
      startOver(explain(proved.error));
      return;
    }
    signIn(person);
    if (whoIsMissing(view().failure) === person.personId) retry();
    onDone();
  };
  const onFirst = (digits: string): void => {
    setPin(digits);
    if (digits.length < 6) return;
    const fault = pinFault(digits, person.idNumber);
    if (!choosing) void submit(digits);
    else if (fault !== null) startOver(explain({ kind: fault }));
    else second.current?.focus();
  };
  const onSecond = (digits: string): void => {
    setAgain(digits);
    if (digits.length < 6) return;
    if (digits === pin) void submit(digits);
    else refuse(signInWords.pinDiffers);
  };

  return (
    <>
      {choosing && <p className="kp-soft">{t(signInWords.pinFirstNote)}</p>}
      {practice && (
        <p className="kp-note" data-tone="practice">
          {t(signInWords.practicePin)}
        </p>
      )}
      <PinField
        ref={first}
        label={t(choosing ? signInWords.pinFirst : signInWords.pin)}
        pin={pin}
        setPin={onFirst}
        busy={busy}
        onBack={onBack}
      />
      {choosing && (
        <PinField
          ref={second}
          label={t(signInWords.pinAgain)}
          pin={again}
          setPin={onSecond}
          busy={busy}
          takesFocus={false}
          onBack={() => first.current?.focus()}
        />
      )}
      {busy && <p className="kp-soft">{t(signInWords.recording)}</p>}
      {problem !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
