import { Input } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import type { Inspection } from '#shared/record/changes.ts';
import { inspectionWords as words } from './inspection-words.ts';

type Props = {
  /** How many checks there were. */
  readonly count: number;
  /** The one that is told on; null for a new one. */
  readonly of: Inspection | null;
  readonly onClose: () => void;
};

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Takes down a check by the authority, or what was done about one since. */
export function InspectionDialog({ count, of, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [draft, setDraft] = useState(
    of ?? { number: count + 1, on: todayInBeijing(), office: '', people: '', found: '', done: '' },
  );
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState('');
  const { number, on, office, people, found } = draft;
  const save = async (): Promise<void> => {
    const said = { number, on: on.trim(), office: office.trim(), people: people.trim(), found: found.trim() };
    const isWhole = DAY.test(said.on) && said.office !== '' && said.people !== '' && said.found !== '';
    if (!isWhole || (of !== null && done.trim() === '')) {
      setProblem(t(words.incomplete));
      return;
    }
    const recorded = await record({ type: 'inspection_recorded', ...said, done: done.trim() });
    if (recorded.ok) onClose();
    else setProblem(explain(recorded.error));
  };
  const line = (name: 'on' | 'office' | 'people') => (
    <Field label={t(words[name])}>
      {(control) => (
        <Input
          {...control}
          maxLength={name === 'on' ? 10 : 200}
          disabled={of !== null}
          value={draft[name]}
          onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <Dialog open title={t(of === null ? words.record : words.follow)} width={560} onClose={onClose}>
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {line('on')}
        {line('office')}
        {line('people')}
        <Field label={t(words.found)}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={2}
              maxLength={500}
              disabled={of !== null}
              value={found}
              onChange={({ target }) => setDraft({ ...draft, found: target.value })}
            />
          )}
        </Field>
        <Field label={t(words.whatDone)}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={2}
              maxLength={500}
              value={done}
              onChange={({ target }) => setDone(target.value)}
            />
          )}
        </Field>
        <FormFoot problem={problem} submit={t(words.save)} leave={t(words.cancel)} onLeave={onClose} />
      </form>
    </Dialog>
  );
}
