import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { EntryDialog } from '#renderer/acts/entry-dialog.tsx';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { FULL_MARK, parseMark } from '#shared/base/marks/mark.ts';
import { typedMark } from '#shared/importing/scheme-draft.ts';
import {
  isGroundOf,
  NO_THRESHOLDS,
  THRESHOLD_GROUNDS,
  THRESHOLD_STAGES,
  type ThresholdGround,
  type ThresholdStage,
} from '#shared/model/thresholds.ts';
import {
  groundWords,
  thresholdLine,
  thresholdStageWords,
  thresholdWords as words,
} from '#shared/procedures/review/threshold-words.ts';
import { mayHaveThresholds, statedThresholds, THRESHOLDS } from '#shared/record/thresholds.ts';

/** Of whom pass marks are stated: the sitting, or somebody in it. */
export type Whose = { readonly candidateId: string | null; readonly name: string };

/** 合格线 of a review: what the whole sitting passes by, and the way to state it. */
export function ThresholdsPanel() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  if (!mayHaveThresholds(state.sitting)) return null;
  const own = statedThresholds(state, null);
  return (
    <section className="kp-note" data-testid="thresholds">
      <p className="kp-line kp-wrap">
        <strong>{t(words.title)}</strong>
        <span className="kp-grow">{t(own === null ? groundWords.none : thresholdLine(own))}</span>
        <ThresholdsButton whose={{ candidateId: null, name: t(words.ofSitting) }} />
      </p>
      <p className="kp-soft kp-small">{t(words.rule)}</p>
    </section>
  );
}

/** Opens the form, as long as nobody of whom it is about was marked. */
export function ThresholdsButton({ whose }: { readonly whose: Whose }) {
  const t = useSay();
  const [open, setOpen] = useState(false);
  const { candidateId, name } = whose;
  const fixed = useSittingPart(
    ({ state }) =>
      state.closing !== null ||
      [...state.sheets.values()].some((sheet) => candidateId === null || sheet.candidateId === candidateId),
  );
  if (fixed) return null;
  return (
    <>
      <Button size="small" aria-label={t(words.editOf, { name })} onClick={() => setOpen(true)}>
        {t(words.edit)}
      </Button>
      {open && <ThresholdsDialog whose={whose} onClose={() => setOpen(false)} />}
    </>
  );
}

function ThresholdsDialog({
  whose: { candidateId, name },
  onClose,
}: {
  readonly whose: Whose;
  readonly onClose: () => void;
}) {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const held = statedThresholds(state, candidateId) ?? NO_THRESHOLDS;
  const [ground, setGround] = useState<ThresholdGround>(held.ground);
  const [source, setSource] = useState(held.source);
  const [typed, setTyped] = useState<Readonly<Record<ThresholdStage, string>>>({
    ...{ theory: typedMark(held.theory), practical: typedMark(held.practical) },
    ...{ thesis: typedMark(held.thesis), performance: typedMark(held.performance) },
  });
  const isNone = ground === 'none';
  const markOf = (stage: ThresholdStage): number | null => {
    const mark = parseMark(typed[stage].trim(), FULL_MARK);
    return mark.ok && mark.value >= 100 ? mark.value : null;
  };
  const wrong = isNone ? [] : THRESHOLD_STAGES.filter((stage) => markOf(stage) === null);
  const ready = isNone ? held.ground !== 'none' : source.trim() !== '' && wrong.length === 0;

  const marks = Object.fromEntries(THRESHOLD_STAGES.map((stage) => [stage, markOf(stage) ?? NO_THRESHOLDS[stage]]));
  const facts = isNone ? { ...NO_THRESHOLDS } : { ground, source: source.trim(), ...marks };
  return (
    <EntryDialog
      title={t(words.editOf, { name })}
      submit={t(words.save)}
      leave={t(words.cancel)}
      body={ready ? { type: 'facts_stated', rule: THRESHOLDS, candidateId, facts } : null}
      onClose={onClose}
    >
      <p className="kp-soft kp-small">{t(words.rule)}</p>
      <Field label={t(words.ground)}>
        {(control) => (
          <Select<ThresholdGround>
            {...control}
            data-autofocus
            value={ground}
            onChange={setGround}
            options={THRESHOLD_GROUNDS.filter((one) => isGroundOf(one, candidateId)).map((value) => ({
              value,
              label: t(groundWords[value]),
            }))}
          />
        )}
      </Field>
      {!isNone && (
        <>
          <Field label={t(words.source)} error={source.trim() === '' ? t(words.sourceMissing) : undefined}>
            {(control) => (
              <Input {...control} maxLength={200} value={source} onChange={(event) => setSource(event.target.value)} />
            )}
          </Field>
          {THRESHOLD_STAGES.map((stage) => (
            <Field
              key={stage}
              label={t(thresholdStageWords[stage])}
              error={wrong.includes(stage) ? t(words.markWrong) : undefined}
            >
              {(control) => (
                <Input
                  {...control}
                  className="kp-num"
                  inputMode="decimal"
                  maxLength={6}
                  value={typed[stage]}
                  onChange={(event) => setTyped({ ...typed, [stage]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </>
      )}
    </EntryDialog>
  );
}
