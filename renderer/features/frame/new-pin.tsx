import { useRef, useState, type RefObject } from 'react';
import { chosenFault } from '#renderer/ui/chosen-pin.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isTyped } from '#renderer/ui/typed-pin.ts';
import type { Person } from '#shared/model/staff.ts';
import { forgottenWords, signInWords } from './words.ts';

type Typed = {
  readonly pin: string;
  readonly setPin: (pin: string) => void;
  readonly again: string;
  readonly setAgain: (again: string) => void;
  readonly least: number;
  readonly second: RefObject<HTMLInputElement | null>;
  readonly choose: () => void;
};
/** A PIN that somebody chooses, typed twice. */
export type NewPin = {
  readonly pin: string;
  /** Both are typed. */
  readonly isWhole: boolean;
  /** Whether both are the same; where not that is said, and the second is typed anew. */
  readonly isSame: () => boolean;
  /** For `NewPinRow`. */
  readonly typed: Typed;
};

/** `least`: how long it is at least. `onProblem` is told why it will not do, before it is typed once more. */
export function useNewPin(person: Person, least: number, onProblem: (problem: string | null) => void): NewPin {
  const t = useSay();
  const explain = useFailureSentence();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const second = useRef<HTMLInputElement>(null);
  const choose = (): void => {
    const fault = chosenFault(pin, person, least);
    onProblem(fault === null ? null : explain(fault));
    if (fault === null) second.current?.focus();
    else setPin('');
  };
  const isSame = (): boolean => {
    if (again === pin) return true;
    setAgain('');
    onProblem(t(signInWords.pinDiffers));
    return false;
  };
  const isWhole = isTyped(pin) && again !== '';
  return { pin, isWhole, isSame, typed: { pin, setPin, again, setAgain, least, second, choose } };
}

type RowProps = { readonly of: Typed; readonly busy: boolean; readonly takesFocus?: boolean };

export function NewPinRow({
  of: { pin, setPin, again, setAgain, least, second, choose },
  busy,
  takesFocus = true,
}: RowProps) {
  const t = useSay();
  return (
    <div className="renew-row">
      <PinField {...{ label: t(forgottenWords.fresh, { least }), pin, setPin, busy, takesFocus }} onEnter={choose} />
      <PinField
        {...{ ref: second, label: t(signInWords.pinAgain), pin: again, setPin: setAgain, busy }}
        takesFocus={false}
      />
    </div>
  );
}
