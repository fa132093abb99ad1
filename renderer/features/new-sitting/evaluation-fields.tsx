import { Checkbox, Input, Radio } from 'antd';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { parseMark, PASS_MARK } from '#shared/base/marks/mark.ts';
import { EVALUATED, HELD_SUBJECTS, type Evaluated } from '#shared/model/evaluation.ts';
import { evaluatedWords } from '#shared/words/evaluations.ts';
import { readParts, weightsOf, type EvaluationDraft } from './evaluation-draft.ts';
import { evaluationFormWords as words } from './evaluation-words.ts';
import type { DraftForm } from './use-draft.ts';

type Props = {
  readonly form: DraftForm;
  /** Whether the sitting is one by itself, which has to be the whole evaluation; a plan has one of each subject and part. */
  readonly isAlone?: boolean;
};

/** 评价科目: of what an evaluation consists, and how its subjects and parts join. Nothing where the way has none. */
export function EvaluationFields({ form, isAlone = false }: Props) {
  const t = useSay();
  const { draft, change } = form;
  const { evaluation } = draft;
  const way = draft.way.evaluation;
  if (evaluation === null || way === undefined) return null;
  const set = (part: Partial<EvaluationDraft>): void => change({ evaluation: { ...evaluation, ...part } });
  const { subjects, byWeight, join } = evaluation;
  const held = HELD_SUBJECTS.filter((subject) => subjects.includes(subject));
  const count = readParts(evaluation);
  const mark = parseMark(evaluation.passMark.trim());
  const isPart = isAlone && (subjects.length > 1 || (subjects.includes('process') && count !== 1));
  const isJoined = byWeight || (subjects.includes('process') && count !== 1);
  return (
    <>
      <Field
        label={t(words.subjects)}
        note={t(way.isNamed ? words.subjectsNamed : words.subjectsFree, { article: way.article })}
        error={held.length === 0 ? t(words.subjectsNeeded) : isPart ? t(words.needsPlan) : undefined}
      >
        {({ id }) => (
          <div id={id} role="group" aria-label={t(words.subjects)}>
            <Checkbox.Group<Evaluated['subject']>
              value={[...subjects]}
              options={EVALUATED.filter((one) => way.subjects.includes(one)).map((value) => ({
                value,
                label: t(evaluatedWords[value]),
              }))}
              onChange={(chosen) => {
                const now = EVALUATED.filter((one) => chosen.includes(one));
                const first = HELD_SUBJECTS.find((one) => now.includes(one));
                set({ subjects: now, ...(now.includes(evaluation.holds) ? {} : { holds: first ?? evaluation.holds }) });
              }}
            />
          </div>
        )}
      </Field>
      {subjects.length > 1 && (
        <Field label={t(words.join)} note={t(words.joinNote)}>
          {({ id }) => (
            <Radio.Group
              id={id}
              value={byWeight}
              onChange={({ target }) => set({ byWeight: target.value as boolean })}
              options={[
                { value: false, label: t(words.each) },
                { value: true, label: t(words.byWeight) },
              ]}
            />
          )}
        </Field>
      )}
      {byWeight && <Weights evaluation={evaluation} set={set} />}
      {subjects.includes('process') && (
        <Field
          label={t(words.parts)}
          note={t(words.partsNote)}
          error={count === null ? t(words.partsWrong) : undefined}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              placeholder="1"
              value={evaluation.parts}
              onChange={({ target }) => set({ parts: target.value })}
            />
          )}
        </Field>
      )}
      {subjects.includes('process') && count !== 1 && (
        <Field label={t(words.partsJoin)} note={t(words.joinNote)}>
          {({ id }) => (
            <Radio.Group
              id={id}
              value={join}
              onChange={({ target }) => set({ join: target.value as EvaluationDraft['join'] })}
              options={[
                { value: 'each', label: t(words.partsEach) },
                { value: 'mean', label: t(words.partsMean) },
              ]}
            />
          )}
        </Field>
      )}
      {isJoined && (
        <Field
          label={t(words.passMark)}
          error={mark.ok && mark.value >= PASS_MARK ? undefined : t(words.passMarkWrong)}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              value={evaluation.passMark}
              onChange={({ target }) => set({ passMark: target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

type WeightsProps = {
  readonly evaluation: EvaluationDraft;
  readonly set: (part: Partial<EvaluationDraft>) => void;
};

function Weights({ evaluation, set }: WeightsProps) {
  const t = useSay();
  const { subjects, weights } = evaluation;
  const sum = weightsOf(evaluation);
  return subjects.map((subject, at) => (
    <Field
      key={subject}
      label={t(words.weight, { subject: t(evaluatedWords[subject]) })}
      error={at === subjects.length - 1 && sum !== 100 ? t(words.weightsWrong, { sum: sum ?? '—' }) : undefined}
    >
      {(control) => (
        <Input
          {...control}
          inputMode="numeric"
          value={weights[subject] ?? ''}
          onChange={({ target }) => set({ weights: { ...weights, [subject]: target.value } })}
        />
      )}
    </Field>
  ));
}
