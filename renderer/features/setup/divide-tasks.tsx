import { Button } from 'antd';
import { useState } from 'react';
import { useSitting } from '#renderer/data/sitting-context.tsx';
import { ReasonField } from '#renderer/ui/reason-field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Share } from '#shared/model/division.ts';
import { examinersOf } from '#shared/procedures/scorers.ts';
import { isDivided } from '#shared/record/division.ts';
import { DivisionTable } from './division-table.tsx';
import { divisionWords as words } from './division-words.ts';

type Props = { readonly size: number; readonly onClose: () => void };

/** Who marks which tasks: one box an examiner and task, and the count under each task. */
export function DivideTasks({ size, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { state, record } = useSitting();
  const [shares, setShares] = useState<readonly Share[]>(state.division);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const people = examinersOf(state);
  const isAgain = isDivided(state);
  const toggle = (personId: string, task: number): void => setShares(toggled(shares, personId, task));
  const save = async (said: readonly Share[]): Promise<void> => {
    const recorded = await record({ type: 'tasks_divided', shares: [...said], reason: reason.trim() });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  return (
    <form
      className="kp-stack"
      aria-label={t(words.divide)}
      onSubmit={(event) => {
        event.preventDefault();
        void save(people.flatMap(({ personId }) => shares.find((share) => share.personId === personId) ?? []));
      }}
    >
      <DivisionTable people={people} shares={shares} size={size} toggle={toggle} />
      {isAgain && <ReasonField label={t(words.reason)} reason={reason} onReason={setReason} />}
      <div className="kp-line">
        <FormFoot problem={problem} submit={t(words.save)} leave={t(words.cancel)} onLeave={onClose} />
        {isAgain && <Button onClick={() => void save([])}>{t(words.back)}</Button>}
      </div>
    </form>
  );
}

/** The task put to somebody, or taken away; nobody without one is left. */
function toggled(shares: readonly Share[], personId: string, task: number): readonly Share[] {
  const before = shares.find((share) => share.personId === personId)?.tasks ?? [];
  const tasks = before.includes(task)
    ? before.filter((one) => one !== task)
    : [...before, task].toSorted((a, b) => a - b);
  const others = shares.filter((share) => share.personId !== personId);
  return tasks.length === 0 ? others : [...others, { personId, tasks }];
}
