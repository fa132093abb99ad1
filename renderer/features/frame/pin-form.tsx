import { Button, type CheckboxRef } from 'antd';
import { useRef, useState } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { adoptKnownYears } from '#renderer/data/home/adopt-known-years.ts';
import { completeBeginning } from '#renderer/data/home/complete-beginning.ts';
import { endorsingUntil, openEndorsing } from '#renderer/host/endorsing.ts';
import { usePinLeast } from '#renderer/host/pin-least.ts';
import { whoIsMissing } from '#renderer/host/session.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { chosenFault } from '#renderer/ui/chosen-pin.ts';
import type { SignInWay } from '#renderer/ui/sign-in-request.ts';
import type { Person } from '#shared/model/staff.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import { endorsingWords, forgottenWords, signInWords, slipWords } from '#renderer/features/frame/words.ts';
import { roleWords } from '#shared/words/roles.ts';
import type { Failure } from '#renderer/ui/failures.ts';
import { isRetired } from '#shared/record/head-succession.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, type Result } from '#shared/base/result.ts';
import { Beside } from './beside.tsx';
import { ChangePin } from './change-pin.tsx';
import { provePerson, type Making } from './person-key.ts';
import { RenewKey } from './renew-key.tsx';
import { SucceedForm } from './succeed-form.tsx';
import { successionWords } from './succession-words.ts';
import { SlipForm } from './slip-form.tsx';
import { useMade } from './use-made.ts';

type Props = { readonly person: Person; readonly onDone: () => void; readonly onBack: () => void };
type FormProps = Props & { readonly way?: SignInWay };
type AskProps = Props & {
  /** A PIN is chosen, and so typed twice; it stays so while the form stands, whatever is registered meanwhile. */
  readonly choosing: boolean;
  readonly making?: Making;
  /** Signed in, by a PIN that is to be changed. */
  readonly onShort: (pin: string) => void;
};

/** What leads to the other ways in. */
const WAYS = {
  slip: slipWords.bySlip,
  absent: successionWords.absent,
  forgotten: forgottenWords.forgotten,
  anew: forgottenWords.forgotten,
} as const;

/** The ways in beside the PIN: a slip before the first sign-in, and what there is for somebody who does not know their PIN. */
function othersThan({ root, keys, slips }: SittingState, personId: string, made: boolean): (keyof typeof WAYS)[] {
  if (root?.personId === personId) return ['absent'];
  if (keys.has(personId)) return root === null ? [] : ['forgotten'];
  const slip = slips.has(personId) ? (['slip'] as const) : [];
  return root !== null && made ? [...slip, 'anew'] : [...slip];
}

/** The PIN of one person: typed once, or twice where one is chosen. Nothing can be typed before it is known which. */
export function PinForm({ person, onDone, onBack, way: asked = 'pin' }: FormProps) {
  const t = useSay();
  const explain = useFailureSentence();
  const { practice } = useSignedIn();
  const { view } = useRecorder();
  const { made, failure } = useMade(person.personId, practice);
  const [way, setWay] = useState<SignInWay | 'forgotten' | 'slip' | 'anew'>(asked);
  const [short, setShort] = useState<string | null>(null);
  const others = othersThan(view().state, person.personId, made === true);

  return (
    <div className="kp-stack" data-pin={made === null ? 'asking' : made ? 'once' : 'twice'}>
      <div className="kp-line">
        <strong className="kp-total">{person.name}</strong>
        <span className="kp-soft kp-grow">{t(roleWords[person.role])}</span>
        <Button size="small" onClick={onBack}>
          {t(signInWords.another)}
        </Button>
      </div>
      {short !== null && <ChangePin {...{ person, onDone }} pin={short} />}
      {way === 'forgotten' && <RenewKey person={person} onDone={onDone} onBack={() => setWay('pin')} />}
      {way === 'slip' && <SlipForm person={person} onDone={onDone} onBack={() => setWay('pin')} />}
      {way === 'absent' && <SucceedForm head={person} onDone={onDone} onBack={() => setWay('pin')} />}
      {way === 'pin' && made !== null && short === null && (
        <AskPin {...{ person, onDone, onBack }} choosing={!made} onShort={setShort} />
      )}
      {way === 'anew' && (
        <AskPin {...{ person, onDone }} onShort={onDone} choosing making="anew" onBack={() => setWay('pin')} />
      )}
      {way === 'pin' && made !== null && short === null && others.length > 0 && (
        <div className="kp-line">
          {others.map((other) => (
            <Button key={other} size="small" onClick={() => setWay(other)}>
              {t(WAYS[other])}
            </Button>
          ))}
        </div>
      )}
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {explain(failure)}
        </p>
      )}
    </div>
  );
}

function AskPin({ person, choosing, making = 'first', onDone, onBack, onShort }: AskProps) {
  const t = useSay();
  const explain = useFailureSentence();
  const { practice, log } = useSignedIn();
  const { needsHead, prove } = useProof(person, making);
  const least = usePinLeast();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [seen, setSeen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const head = useRef<HTMLInputElement>(null);
  const tick = useRef<CheckboxRef>(null);

  const startOver = (why: string): void => {
    setProblem(why);
    setPin('');
    setAgain('');
    setSeen(false);
    first.current?.focus();
  };
  const submit = async (entered: string): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const proved = await prove(entered);
    setBusy(false);
    if (!proved.ok) startOver(explain(proved.error));
    else if (proved.value.short) onShort(entered);
    else onDone();
  };
  /** Goes to whatever is still missing; with all of it there the person is proved. */
  const next = (now: { readonly pin: string; readonly again: string; readonly seen: boolean }): void => {
    if (!isTyped(now.pin)) first.current?.focus();
    else if (choosing && now.again === '') second.current?.focus();
    else if (choosing && now.again !== now.pin) startOver(t(signInWords.pinDiffers));
    else if (needsHead && endorsingUntil(log) === null) head.current?.focus();
    else if (needsHead && !now.seen) tick.current?.focus();
    else void submit(now.pin);
  };
  const onEnter = (): void => {
    const fault = choosing ? chosenFault(pin, person, least) : null;
    if (busy) return;
    if (fault === null) next({ pin, again, seen });
    else startOver(explain(fault));
  };
  const onSeen = (isSeen: boolean): void => {
    setSeen(isSeen);
    if (isSeen) next({ pin, again, seen: isSeen });
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
        label={choosing ? t(signInWords.pinFirst, { least }) : t(signInWords.pin)}
        pin={pin}
        setPin={setPin}
        onEnter={onEnter}
        busy={busy}
        onBack={onBack}
      />
      {choosing && (
        <PinField
          ref={second}
          label={t(signInWords.pinAgain)}
          pin={again}
          setPin={setAgain}
          onEnter={onEnter}
          busy={busy}
          takesFocus={false}
          onBack={() => first.current?.focus()}
        />
      )}
      {needsHead && (
        <Beside
          {...{ person, seen, onSeen, head, tick, why: t(endorsingWords.firstTime) }}
          onGiven={() => next({ pin, again, seen })}
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

/** Proves the person, registers their key where that is to be done, and signs them in. */
function useProof(person: Person, making: Making) {
  const { record, recordAs, retry, view } = useRecorder();
  const { signIn, practice, log } = useSignedIn();
  const { personId, idNumber, name } = person;
  // what is asked stays as it was while the form stands
  const [needsHead] = useState(() => view().state.root !== null && !view().state.keys.has(personId));
  const prove = async (pin: string): Promise<Result<{ short: boolean }, Failure>> => {
    const { keys, root } = view().state;
    const who = { personId, idNumber, name, practice, log, registered: keys.get(personId) ?? null };
    const register = (key: BodyOf<'key_registered'>) =>
      needsHead ? record({ ...key, idSeen: true }) : recordAs(key, personId);
    const proved = await provePerson(who, pin, register, making);
    if (!proved.ok) return proved;
    if (isRetired(view().state, personId)) return err({ kind: 'head_stepped_down', detail: { name: person.name } });
    // the site head who signs in stands beside as well
    if (root?.personId === personId) await openEndorsing({ practice, log, personId }, pin).then(() => undefined);
    signIn(person);
    const writing = { view, record: recordAs };
    void completeBeginning(writing, personId).then(() => adoptKnownYears(writing, personId));
    if (whoIsMissing(view().failure) === personId) retry();
    return proved;
  };
  return { needsHead, prove };
}
