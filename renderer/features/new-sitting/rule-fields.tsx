import { Input, Select } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark } from '#shared/base/marks/mark.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import { fewestExaminers } from './sitting-draft.ts';
import type { DraftForm } from './use-draft.ts';
import { proofreadingKindWords } from '#shared/progress/proofreading-words.ts';
import { TOO_WIDE_WAYS } from '#shared/model/spread.ts';
import { tooWideWords } from '#shared/progress/spread-words.ts';
import { sameUnitWords } from '#shared/progress/relation-words.ts';
import { CodesField } from './codes-field.tsx';
import { CardOccupationField, LevelField } from './level-field.tsx';
import { RotationField } from './rotation-field.tsx';
import { PromiseFields } from './promise-fields.tsx';
import { newSittingWords } from './words.ts';

const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How many score, and how strict it is; the document's own figures where it leaves nothing open. */
export function RuleFields({ form }: { readonly form: DraftForm }) {
  const t = useSay();
  const { draft, change, error, text } = form;
  const { way } = draft;
  const { leeway, group, givesMarks } = PROCEDURES[way.procedure];
  const isSizeFixed = leeway.panelSize !== null;
  const article = way.passMarkBy(draft.level);
  const examinersNote = isSizeFixed
    ? newSittingWords.examinersFixed
    : group.isDrawn
      ? newSittingWords.reviewExperts
      : way.fromPlan
        ? newSittingWords.fromPlan
        : undefined;
  return (
    <>
      {givesMarks && (
        <>
          <Field label={t(newSittingWords.examiners)} note={examinersNote === undefined ? undefined : t(examinersNote)}>
            {({ id }) => (
              <Select
                id={id}
                disabled={isSizeFixed}
                value={leeway.panelSize ?? draft.examiners}
                onChange={(examiners) => change({ examiners })}
                options={COUNTS.filter((count) => count >= fewestExaminers(way)).map((count) => ({
                  value: count,
                  label: count,
                }))}
              />
            )}
          </Field>
          <Field
            label={t(newSittingWords.passMark)}
            note={
              way.fromPlan
                ? t(newSittingWords.fromPlan)
                : !leeway.passMark
                  ? t(newSittingWords.reviewMark)
                  : t(article === null ? newSittingWords.ownMarkNote : newSittingWords.passMarkNote, {
                      mark: formatMark(way.policy.settings.passMark),
                      article: article ?? '',
                    })
            }
            error={error('passMark')}
          >
            {(control) => <Input {...control} inputMode="decimal" disabled={!leeway.passMark} {...text('passMark')} />}
          </Field>
        </>
      )}
      {leeway.memberShare && (
        <Field
          label={t(newSittingWords.memberShare)}
          note={t(newSittingWords.memberShareNote, { share: '2/3' })}
          error={error('memberShare')}
        >
          {(control) => <Input {...control} {...text('memberShare')} />}
        </Field>
      )}
      {leeway.thesisEntry && (
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
      {leeway.maxSpread && (
        <Field label={t(newSittingWords.maxSpread)} note={t(newSittingWords.maxSpreadNote)} error={error('maxSpread')}>
          {(control) => <Input {...control} inputMode="decimal" {...text('maxSpread')} />}
        </Field>
      )}
      {leeway.maxSpread && (
        <Field label={t(newSittingWords.whenTooWide)} note={t(newSittingWords.whenTooWideNote)}>
          {({ id }) => (
            <Select
              id={id}
              disabled={draft.maxSpread.trim() === ''}
              value={draft.whenTooWide}
              onChange={(whenTooWide) => change({ whenTooWide })}
              options={TOO_WIDE_WAYS.map((value) => ({ value, label: t(tooWideWords[value]) }))}
            />
          )}
        </Field>
      )}
      {leeway.maxSpread && (
        <Field
          label={t(newSittingWords.breachPercent)}
          note={t(newSittingWords.breachPercentNote)}
          error={error('breachPercent')}
        >
          {(control) => <Input {...control} inputMode="numeric" {...text('breachPercent')} />}
        </Field>
      )}
      {givesMarks && (
        <Field
          label={t(newSittingWords.paperCheck)}
          note={t(newSittingWords.paperCheckNote)}
          error={error('paperCheck')}
        >
          {(control) => <Input {...control} inputMode="numeric" {...text('paperCheck')} />}
        </Field>
      )}
      <Field label={t(newSittingWords.sameUnit)} note={t(newSittingWords.sameUnitNote)}>
        {({ id }) => (
          <Select
            id={id}
            value={draft.sameUnit}
            onChange={(sameUnit) => change({ sameUnit })}
            options={(['warns', 'bars'] as const).map((value) => ({ value, label: t(sameUnitWords[value]) }))}
          />
        )}
      </Field>
      {leeway.maxSpread && <LevelField form={form} />}
      {givesMarks && <CardOccupationField form={form} />}
      {leeway.maxSpread && <RotationField form={form} />}
      <PromiseFields form={form} />
      <CodesField form={form} />
      <Field label={t(newSittingWords.proofreading)} note={t(newSittingWords.proofreadingNote)}>
        {({ id }) => (
          <Select
            id={id}
            value={draft.proofreading}
            onChange={(proofreading) => change({ proofreading })}
            options={(['none', 'totals', 'lines'] as const).map((value) => ({
              value,
              label: t(proofreadingKindWords[value]),
            }))}
          />
        )}
      </Field>
    </>
  );
}
