import { Button, Input } from 'antd';
import { useMemo, useState, type SyntheticEvent } from 'react';
import { ElsewhereQuestion } from '#renderer/importing/elsewhere-question.tsx';
import { FlawTable } from '#renderer/importing/flaw-table.tsx';
import { sheetsRead, sourceOf } from '#renderer/importing/source.ts';
import type { Import, ImportPhase } from '#renderer/importing/use-import.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { matchTheory, type MatchedRow } from '#shared/plans/match-theory.ts';
import { changesOf, type ScoreChange } from '#shared/plans/plan-record.ts';
import { KeeperFields } from './keeper-fields.tsx';
import { sayScore } from './person-detail.tsx';
import { scoresLeftOut } from '#shared/importing/subject-scores.ts';
import { useKeeper } from './use-keeper.ts';
import type { OpenPlan } from './use-plan.ts';
import { findingWords, planWords as words } from './words.ts';

type Props = {
  readonly open: OpenPlan;
  readonly phase: Extract<ImportPhase<'roster'>, { kind: 'preview' }>;
  readonly onChoose: Import<'roster'>['choose'];
  readonly onCancel: () => void;
  readonly onKept: (count: number) => void;
};

/** What a file of theory scores would bring: who matched, what it would change on record, and every row that stays out and why. */
export function TheoryPreview({ open, phase, onChoose, onCancel, onKept }: Props) {
  const t = useSay();
  const { reading } = phase.answer;
  const { matched, findings } = useMemo(
    () =>
      matchTheory(
        reading.accepted,
        open.joint.people.map(({ candidate }) => candidate),
        reading.flaws,
      ),
    [reading, open.joint],
  );
  const flaws = [...reading.flaws, ...scoresLeftOut(reading.accepted, true)];
  return (
    <div className="kp-stack">
      <ElsewhereQuestion elsewhere={reading.elsewhere} choice={phase.choice} onChoose={onChoose} />
      {flaws.length > 0 && <FlawTable flaws={flaws} file={phase.file} height={160} />}
      {findings.length > 0 && (
        <div className="kp-note" data-tone="warn">
          <strong>{t(words.unmatched, { count: findings.length })}</strong>
          <ul className="plan-findings">
            {findings.map(({ kind, sheetRow, name, what }) => (
              <li key={`${kind}${String(sheetRow)}`}>
                {t(words.row, { row: sheetRow })} {t(findingWords[kind], { name, what })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {matched.length === 0 ? (
        <p className="kp-note kp-line" data-tone="warn">
          <span className="kp-grow">{t(words.nothing)}</span>
          <Button onClick={onCancel}>{t(words.cancel)}</Button>
        </p>
      ) : (
        <TakeForm open={open} phase={phase} matched={matched} onCancel={onCancel} onKept={onKept} />
      )}
    </div>
  );
}

type FormProps = Omit<Props, 'onChoose'> & { readonly matched: readonly MatchedRow[] };

/** Of which day the exam was, who imports it, and why where scores on record are put right. */
function TakeForm({ open, phase, matched, onCancel, onKept }: FormProps) {
  const t = useSay();
  const explain = useFailureSentence();
  const [typed, setTyped] = useState({ on: firstDay(open), reason: '' });
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const keeper = useKeeper(open.plan.keepers);
  const on = typed.on.trim();
  const changes = useMemo(() => matched.map(changesOf(open.record, on)), [matched, open.record, on]);
  const count = (kind: ScoreChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const figures = { fresh: count('new'), same: count('same'), differs: count('differs') };
  const errorOf = (isMissing: boolean, sentence: (typeof words)['needed' | 'onWrong']) =>
    asked && isMissing ? t(sentence) : undefined;

  const take = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    setProblem(null);
    const reason = figures.differs > 0 ? typed.reason.trim() : '';
    if (!isCivilDate(on) || keeper.proof === null || busy || (figures.differs > 0 && reason === '')) return;
    setBusy(true);
    const { answer, file, blob, choice } = phase;
    const source = sourceOf(file, answer.sha256, sheetsRead(answer.reading.table?.sheet, choice.alsoSheets));
    const scores = matched.map(({ name, idNumber, score }) => ({ name, idNumber, score }));
    const kept = await open.keep(
      keeper.proof,
      { type: 'theory_imported', on, scores, source, reason },
      { blob, choice },
    );
    setBusy(false);
    if (kept.ok) onKept(figures.fresh + figures.differs);
    else {
      keeper.setPin('');
      setProblem(explain(kept.error));
    }
  };
  const text = (field: keyof typeof typed) => ({
    value: typed[field],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setTyped({ ...typed, [field]: target.value }),
  });
  return (
    <form className="kp-stack" onSubmit={(event) => void take(event)}>
      <p className="kp-num">{t(words.matched, { count: matched.length, ...figures })}</p>
      <Differences matched={matched} changes={changes} />
      <div className="plan-fields">
        <Field label={t(words.on)} note={t(words.onNote)} error={errorOf(!isCivilDate(on), words.onWrong)}>
          {(control) => <Input {...control} {...text('on')} className="kp-num" maxLength={10} />}
        </Field>
        {figures.differs > 0 && (
          <Field
            label={t(words.reason)}
            note={t(words.reasonNote, { count: figures.differs })}
            error={errorOf(typed.reason.trim() === '', words.needed)}
          >
            {(control) => <Input {...control} {...text('reason')} maxLength={500} />}
          </Field>
        )}
      </div>
      <KeeperFields label={t(words.by)} keeper={keeper} asked={asked && problem === null} busy={busy} />
      <FormFoot
        problem={problem}
        submit={t(words.take, { count: figures.fresh + figures.differs })}
        busy={busy}
        disabled={keeper.keepers.length === 0}
        leave={t(words.cancel)}
        onLeave={onCancel}
      />
    </form>
  );
}

type DifferencesProps = { readonly matched: readonly MatchedRow[]; readonly changes: readonly ScoreChange[] };

/** Whose score on record would be put right, and how. */
function Differences({ matched, changes }: DifferencesProps) {
  const t = useSay();
  const rows = matched.flatMap(({ sheetRow, name, score }, at) => {
    const change = changes[at];
    return change?.kind === 'differs' ? [{ sheetRow, name, old: change.old, fresh: score }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <ul className="kp-note plan-findings" data-tone="warn">
      {rows.map(({ sheetRow, name, old, fresh }) => (
        <li key={sheetRow}>{t(words.differs, { name, old: sayScore(old, t), fresh: sayScore(fresh, t) })}</li>
      ))}
    </ul>
  );
}

/** The day of the plan's first sitting: theory is mostly held then, and is put right by hand where it was not. */
const firstDay = ({ plan, record }: OpenPlan): string => record.files.at(-1)?.on ?? plan.parts[0]?.sitting.heldOn ?? '';
