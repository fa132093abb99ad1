import { Input, Select } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { DayInput } from '#renderer/calendars/day-input.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { channelWords } from '#shared/words/channels.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { DraftForm } from './use-draft.ts';
import { newSittingWords } from './words.ts';

/** Which exam it is, and where and when it is held. */
export function ExamFields({ form }: { readonly form: DraftForm }) {
  const t = useSay();
  const { draft, suggestedTitle, change, error, text } = form;
  const { levels, channels } = draft.way;
  return (
    <>
      <Field label={t(newSittingWords.occupation)} note={t(newSittingWords.occupationHint)} error={error('occupation')}>
        {(control) => <Input {...control} autoFocus {...text('occupation')} />}
      </Field>
      <Field label={t(newSittingWords.occupationCode)} note={t(newSittingWords.occupationCodeHint)}>
        {(control) => <Input {...control} {...text('occupationCode')} />}
      </Field>
      <Field label={t(newSittingWords.level)}>
        {({ id }) => (
          <Select
            id={id}
            value={draft.level}
            onChange={(chosen) => change({ level: chosen })}
            options={levels.map((known) => ({
              value: known,
              label: t(levelWords[known]),
            }))}
          />
        )}
      </Field>
      {channels.length > 1 && (
        <Field label={t(newSittingWords.channel)}>
          {({ id }) => (
            <Select
              id={id}
              value={draft.channel}
              onChange={(chosen) => change({ channel: chosen })}
              options={channels.map((known) => ({ value: known, label: t(channelWords[known]) }))}
            />
          )}
        </Field>
      )}
      <Field label={t(newSittingWords.heldOn)} error={error('heldOn')}>
        {(control) => <DayInput {...control} inputMode="numeric" {...text('heldOn')} />}
      </Field>
      <Field label={t(newSittingWords.room)} note={t(newSittingWords.roomHint)} error={error('room')}>
        {(control) => <Input {...control} {...text('room')} />}
      </Field>
      <Field label={t(newSittingWords.title)} note={t(newSittingWords.titleNote)} error={error('title')}>
        {(control) => (
          <Input
            {...control}
            value={draft.title}
            placeholder={draft.occupation.trim() === '' ? '' : suggestedTitle}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
