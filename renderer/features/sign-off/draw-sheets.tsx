import { Input } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { diceSchema, MOST_CHECKED } from '#shared/model/paper-check.ts';
import { paperCheckAsked, signedSheets } from '#shared/progress/paper-check.ts';
import { drawSheets } from '#shared/record/paper-check.ts';
import type { SittingState } from '#shared/record/state.ts';
import { checkWords as words } from './check-words.ts';

/** How many sheets are drawn where the sitting leaves it to the supervisor. */
const USUAL = 5;

/** The supervisor types the dice as they fell, and how many sheets they decide on. */
export function DrawSheets({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useSitting();
  const pool = signedSheets(state);
  const most = Math.min(MOST_CHECKED, pool.length);
  const least = Math.min(paperCheckAsked(state.sitting) ?? 1, pool.length);
  const [dice, setDice] = useState('');
  const [size, setSize] = useState(String(Math.min(most, Math.max(least, USUAL))));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const isAgain = state.paperDraws.length > 0;
  const submit = async (): Promise<void> => {
    const seed = dice.replaceAll(/[\s,，、]/g, '');
    const count = Number(size.trim());
    if (!diceSchema.safeParse(seed).success) {
      setProblem(t(words.diceWrong));
      return;
    }
    if (!Number.isInteger(count) || count < least || count > most) {
      setProblem(t(words.sizeWrong, { least, most }));
      return;
    }
    const sheets = drawSheets(seed, pool, count);
    const drawn = await record({ type: 'paper_check_drawn', seed, of: pool.length, sheets, reason: reason.trim() });
    if (!drawn.ok) setProblem(explain(drawn.error));
  };
  return (
    <form
      className="sign-off-draw"
      aria-label={t(words.draw)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={t(words.dice)}>
        {(control) => (
          <Input
            {...control}
            className="kp-num"
            inputMode="numeric"
            autoComplete="off"
            value={dice}
            onChange={(event) => setDice(event.target.value)}
          />
        )}
      </Field>
      <Field label={t(words.size)}>
        {(control) => (
          <Input
            {...control}
            className="kp-num"
            inputMode="numeric"
            value={size}
            onChange={(event) => setSize(event.target.value)}
          />
        )}
      </Field>
      {isAgain && <ReasonField label={t(words.again)} reason={reason} onReason={setReason} />}
      <FormFoot problem={problem} submit={t(isAgain ? words.drawMore : words.draw)} />
    </form>
  );
}
