import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { todayHere } from '#renderer/ui/today.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { PANEL_SIZE } from '#shared/law/chongqing-crossover/panel.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';
import { levelWords } from '#shared/words/levels.ts';
import { channelWords, newSittingWords } from '#shared/words/sittings.ts';
import { beginSitting } from './begin-sitting.ts';
import { databaseOf, type Home } from './load-home.ts';
import { panelScheme } from './panel-scheme.ts';
import { useOpenFailureSentence } from './say-failure.ts';
import { emptyDraft, readDraft, withWay, type Draft, type DraftProblems, fewestExaminers } from './sitting-draft.ts';
import { ChooseWay } from './choose-way.tsx';
import { ForceNote } from './force-note.tsx';

type Props = {
  readonly home: Home;
  readonly station: Station;
  readonly onBegun: (log: string) => void;
  readonly onCancel: () => void;
};

/** The form for a new sitting: which document, which exam, where and when, and how strict. */
export function NewSitting({ home, station, onBegun, onCancel }: Props) {
  const t = useSay();
  const explain = useOpenFailureSentence();
  const [draft, setDraft] = useState(() => emptyDraft(todayHere()));
  const [problems, setProblems] = useState<DraftProblems>({});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const { way } = draft;
  const { levels, channels, policy } = way;
  const panel = way.procedure === 'panel';
  const review = way.procedure === 'review';
  const examinersNote = panel
    ? newSittingWords.examinersFixed
    : review
      ? newSittingWords.reviewExperts
      : way.fromPlan
        ? newSittingWords.fromPlan
        : undefined;
  const [level] = levelWords[draft.level];
  const suggestedTitle = `${draft.occupation.trim()}（${level}）${draft.heldOn}`;
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const error = (name: keyof Draft): string | undefined => {
    const problem = problems[name];
    return problem === undefined ? undefined : t(problem.sentence, problem.blanks);
  };

  const create = async (): Promise<void> => {
    const { stationId, organiser } = station;
    const place = { sittingId: crypto.randomUUID(), stationId, organiser, practice: false };
    const read = readDraft(draft, place, suggestedTitle);
    setProblems(read.ok ? {} : read.error);
    if (!read.ok) return;
    setBusy(true);
    const bodies = panel ? [adopted(panelScheme())] : review ? [adopted(reviewScheme(draft.thesisEntry))] : [];
    const begun = await beginSitting(databaseOf(home, false), read.value, bodies);
    setBusy(false);
    if (begun.ok) onBegun(begun.value);
    else setFailure(explain(begun.error));
  };

  const text = (
    name: 'occupation' | 'occupationCode' | 'heldOn' | 'room' | 'passMark' | 'maxSpread' | 'memberShare',
  ) => ({
    value: draft[name],
    onChange: (event: { readonly target: { readonly value: string } }) => change({ [name]: event.target.value }),
  });

  return (
    <form
      className="kp-new"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <h1>{t(newSittingWords.heading)}</h1>
      <ChooseWay chosen={way} onChoose={(chosen) => setDraft(withWay(draft, chosen))} />
      <ForceNote policy={policy} heldOn={draft.heldOn.trim()} />
      <div className="kp-new-fields kp-panel">
        <Field
          label={t(newSittingWords.occupation)}
          note={t(newSittingWords.occupationHint)}
          error={error('occupation')}
        >
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
          {(control) => <Input {...control} inputMode="numeric" {...text('heldOn')} />}
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
        <Field label={t(newSittingWords.examiners)} note={examinersNote === undefined ? undefined : t(examinersNote)}>
          {({ id }) => (
            <Select
              id={id}
              disabled={panel}
              value={panel ? PANEL_SIZE : draft.examiners}
              onChange={(examiners) => change({ examiners })}
              options={[1, 2, 3, 4, 5, 6, 7, 8, 9]
                .filter((count) => count >= fewestExaminers(way))
                .map((count) => ({ value: count, label: count }))}
            />
          )}
        </Field>
        <Field
          label={t(newSittingWords.passMark)}
          note={
            way.fromPlan
              ? t(newSittingWords.fromPlan)
              : review
                ? t(newSittingWords.reviewMark)
                : t(newSittingWords.passMarkNote, { mark: formatMark(policy.settings.passMark) })
          }
          error={error('passMark')}
        >
          {(control) => <Input {...control} inputMode="decimal" disabled={review} {...text('passMark')} />}
        </Field>
        {panel && (
          <Field
            label={t(newSittingWords.memberShare)}
            note={t(newSittingWords.memberShareNote, { share: '2/3' })}
            error={error('memberShare')}
          >
            {(control) => <Input {...control} {...text('memberShare')} />}
          </Field>
        )}
        {review && (
          <Field label={t(newSittingWords.thesisEntry)} note={t(newSittingWords.thesisEntryNote)}>
            {({ id }) => (
              <Select
                id={id}
                value={draft.thesisEntry}
                onChange={(thesisEntry) => change({ thesisEntry })}
                options={[
                  { value: 'weighted', label: t(newSittingWords.thesisWeighted) },
                  { value: 'points', label: t(newSittingWords.thesisPoints) },
                ]}
              />
            )}
          </Field>
        )}
        {way.procedure === 'practical' && (
          <Field
            label={t(newSittingWords.maxSpread)}
            note={t(newSittingWords.maxSpreadNote)}
            error={error('maxSpread')}
          >
            {(control) => <Input {...control} inputMode="decimal" {...text('maxSpread')} />}
          </Field>
        )}
      </div>
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {failure}
        </p>
      )}
      <div className="kp-line">
        <Button type="primary" size="large" htmlType="submit" loading={busy}>
          {t(busy ? newSittingWords.creating : newSittingWords.create)}
        </Button>
        <Button size="large" onClick={onCancel}>
          {t(newSittingWords.cancel)}
        </Button>
      </div>
    </form>
  );
}

const adopted = (scheme: Scheme) => ({ type: 'scheme_adopted', scheme, source: null }) as const;
