import { Input, Select } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { DayInput } from '#renderer/calendars/day-input.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { channelWords } from '#shared/words/channels.ts';
import { planWords } from './plan-words.ts';
import { newSittingWords } from './words.ts';
import type { DraftForm } from './use-draft.ts';

/** What all sittings of a plan share, as typed. */
export type PlanTyped = { readonly title: string; readonly most: string };
type Props = {
  readonly form: DraftForm;
  readonly typed: PlanTyped;
  readonly titleMissing: boolean;
  readonly onType: (typed: PlanTyped) => void;
};

/** How many one sitting takes; null for anything that is no such number. */
export const readMost = ({ most }: PlanTyped): number | null =>
  /^[1-9]\d{0,2}$/.test(most.trim()) && Number(most) <= 500 ? Number(most) : null;

/** The plan: its name, when and where, and how large a sitting may be. */
export function PlanFields({ form, typed, titleMissing, onType }: Props) {
  const t = useSay();
  const { draft, change, text } = form;
  const { channels } = draft.way;
  const needed = titleMissing && typed.title.trim() === '';
  return (
    <>
      <Field
        label={t(planWords.title)}
        note={t(planWords.titleHint)}
        error={needed ? t(planWords.titleNeeded) : undefined}
      >
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={typed.title}
            onChange={({ target }) => onType({ ...typed, title: target.value })}
          />
        )}
      </Field>
      <Field label={t(planWords.heldOn)}>{(control) => <DayInput {...control} {...text('heldOn')} />}</Field>
      <Field label={t(planWords.rooms)} note={t(planWords.roomsHint)}>
        {(control) => <Input {...control} {...text('room')} />}
      </Field>
      <Field
        label={t(planWords.most)}
        note={t(planWords.mostHint)}
        error={readMost(typed) === null ? t(planWords.mostWrong) : undefined}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            value={typed.most}
            onChange={({ target }) => onType({ ...typed, most: target.value })}
          />
        )}
      </Field>
      {channels.length > 1 && (
        <Field label={t(newSittingWords.channel)}>
          {({ id }) => (
            <Select
              id={id}
              value={draft.channel}
              onChange={(channel) => change({ channel })}
              options={channels.map((known) => ({ value: known, label: t(channelWords[known]) }))}
            />
          )}
        </Field>
      )}
    </>
  );
}
