import { Checkbox, Input, Radio } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { Field } from '#renderer/ui/field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { formatMark, parseMark } from '#shared/base/marks/mark.ts';
import { PLAN_SUBJECTS, examSubjectWords, type ExamSubject } from '#shared/documents/parts/subjects.ts';
import { COUNTING, planSettingsSchema, type Counting, type PlanSettings } from '#shared/plans/settings.ts';
import { KeeperFields } from './keeper-fields.tsx';
import { useKeeper } from './use-keeper.ts';
import type { OpenPlan } from './use-plan.ts';
import { planWords as words } from './words.ts';

type Props = { readonly isOpen: boolean; readonly open: OpenPlan; readonly onClose: () => void };

/** 计划规定: what the plan settles where its documents are silent. */
export function PlanSettingsForm({ isOpen, open, onClose }: Props) {
  const t = useSay();
  return (
    <Dialog open={isOpen} title={t(words.settle)} width={560} onClose={onClose}>
      <Form open={open} onClose={onClose} />
    </Dialog>
  );
}

const countingWords = { passed: words.countsPassed, best: words.countsBest, last: words.countsLast } as const;

type Typed = {
  readonly ordinary: readonly ExamSubject[];
  readonly senior: readonly ExamSubject[];
  readonly passMark: string;
  readonly validMonths: string;
  readonly resits: string;
  readonly counts: Counting;
};

const typedOf = ({ subjects, theoryPassMark, validMonths, resits, counts = 'passed' }: PlanSettings): Typed => ({
  ...subjects,
  passMark: formatMark(theoryPassMark),
  ...{ validMonths: String(validMonths ?? ''), resits: String(resits ?? ''), counts },
});

/** A whole number, null where nothing is typed, NaN where it is neither. */
const wholeOrNull = (text: string): number | null =>
  text.trim() === '' ? null : /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;

/** The settings that are typed; null where a field will not do. */
function readTyped({ ordinary, senior, passMark, validMonths, resits, counts }: Typed): PlanSettings | null {
  const mark = parseMark(passMark.trim());
  const read = planSettingsSchema.safeParse({
    subjects: { ordinary, senior },
    theoryPassMark: mark.ok ? mark.value : null,
    ...{ validMonths: wholeOrNull(validMonths), resits: wholeOrNull(resits) },
    // what an unset one means is not written
    ...(counts === 'passed' ? {} : { counts }),
  });
  return read.data ?? null;
}

function Form({ open, onClose }: Omit<Props, 'isOpen'>) {
  const t = useSay();
  const explain = useFailureSentence();
  const { settings } = open.record;
  const [typed, setTyped] = useState(() => typedOf(settings));
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const keeper = useKeeper(open.plan.keepers);
  const { shape } = planSettingsSchema;
  const mark = parseMark(typed.passMark.trim());
  const sound = {
    passMark: mark.ok && shape.theoryPassMark.safeParse(mark.value).success,
    validMonths: shape.validMonths.safeParse(wholeOrNull(typed.validMonths)).success,
    resits: shape.resits.safeParse(wholeOrNull(typed.resits)).success,
  };
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    setProblem(null);
    const read = readTyped(typed);
    if (read === null || keeper.proof === null || busy) return;
    setBusy(true);
    const kept = await open.keep(keeper.proof, { type: 'plan_settled', settings: read, reason: '' });
    setBusy(false);
    if (kept.ok || kept.error.kind === 'plan_nothing_new') onClose();
    else {
      keeper.setPin('');
      setProblem(explain(kept.error));
    }
  };
  const field = (name: keyof typeof sound, label: string, wrong: string, note?: string) => (
    <Field label={label} note={note} error={asked && !sound[name] ? wrong : undefined}>
      {(control) => (
        <Input
          {...control}
          className="kp-num"
          maxLength={100}
          value={typed[name]}
          onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <form className="kp-stack" onSubmit={(event) => void save(event)}>
      <p className="kp-soft">{t(words.settleNote)}</p>
      {(['ordinary', 'senior'] as const).map((who) => (
        <fieldset key={who} className="plan-choice">
          <legend>{t(words[who])}</legend>
          <Checkbox.Group<ExamSubject>
            value={[...typed[who]]}
            options={PLAN_SUBJECTS.map((value) => ({ value, label: t(examSubjectWords[value]) }))}
            onChange={(chosen) => setTyped({ ...typed, [who]: PLAN_SUBJECTS.filter((one) => chosen.includes(one)) })}
          />
          {asked && typed[who].length === 0 && (
            <p className="kp-small" data-tone="danger">
              {t(words.subjectsNeeded)}
            </p>
          )}
        </fieldset>
      ))}
      {field('passMark', t(words.passMark), t(words.passMarkWrong), t(words.passMarkNote))}
      {field('validMonths', t(words.valid), t(words.wholeNumber, { low: 1, high: 120 }), t(words.validNote))}
      {field('resits', t(words.resits), t(words.wholeNumber, { low: 0, high: 9 }), t(words.validNote))}
      <Field label={t(words.counting)}>
        {({ id }) => (
          <Radio.Group
            id={id}
            value={typed.counts}
            onChange={({ target }) => setTyped({ ...typed, counts: target.value as Counting })}
            options={COUNTING.map((value) => ({ value, label: t(countingWords[value]) }))}
          />
        )}
      </Field>
      <KeeperFields label={t(words.settledBy)} keeper={keeper} asked={asked && problem === null} busy={busy} />
      <FormFoot
        problem={problem}
        submit={t(words.save)}
        busy={busy}
        disabled={keeper.keepers.length === 0}
        leave={t(words.cancel)}
        onLeave={onClose}
      />
    </form>
  );
}
