import { Input, Radio, Select } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { useCalendars } from '#renderer/data/calendars.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { FormFoot } from '#renderer/ui/form-foot.tsx';
import { PinField } from '#renderer/ui/pin-field.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { objectionWayWords } from '#shared/plans/dispute-words.ts';
import type { Objection } from '#shared/plans/disputes.ts';
import { publicityAsked } from '#shared/plans/publicity-asked.ts';
import { roleWords } from '#shared/words/roles.ts';
import { attemptsOf, bodyOf, type DisputeKind, type Typed } from './dispute-body.ts';
import { disputeWords as words } from './dispute-words.ts';
import { KeeperFields } from './keeper-fields.tsx';
import { useKeeper } from './use-keeper.ts';
import type { OpenPlan } from './use-plan.ts';
import { planWords } from './words.ts';

export type Act = { readonly kind: DisputeKind | 'sign'; readonly objection?: Objection };
type Props = { readonly act: Act; readonly open: OpenPlan; readonly onClose: () => void };

const TITLES = {
  start: words.open,
  end: words.end,
  raise: words.raise,
  answer: words.answer,
  sign: words.sign,
} as const;
const FIELDS = {
  start: ['on', 'days', 'where'],
  end: ['on'],
  raise: ['on', 'from', 'contact', 'what'],
  answer: ['on', 'found'],
} as const;

/** One act of 公示 or 争议, with whose it is and their PIN. */
export function DisputeForm({ act, open, onClose }: Props) {
  const t = useSay();
  return (
    <Dialog open title={t(TITLES[act.kind])} width={560} onClose={onClose}>
      {act.kind === 'sign' ? (
        <SignForm act={act} open={open} onClose={onClose} />
      ) : (
        <ActForm act={{ ...act, kind: act.kind }} open={open} onClose={onClose} />
      )}
    </Dialog>
  );
}

type ActProps = Omit<Props, 'act'> & { readonly act: Act & { readonly kind: DisputeKind } };

function ActForm({ act, open, onClose }: ActProps) {
  const t = useSay();
  const explain = useFailureSentence();
  const { years } = useCalendars();
  const keeper = useKeeper(open.plan.keepers);
  const [typed, setTyped] = useState<Typed>(() => ({
    ...{ on: todayInBeijing(), days: String(publicityAsked(open.whole.parts).proposed), where: '', from: '' },
    ...{ way: 'letter', contact: '', about: null, what: '', found: '', effect: 'none', attempt: null, mark: '' },
  }));
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const put = (change: Partial<Typed>): void => setTyped({ ...typed, ...change });
  const body = bodyOf(act.kind, typed, open, years, act.objection);
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    setProblem(body === null ? t(planWords.needed) : null);
    if (body === null || keeper.proof === null || busy) return;
    setBusy(true);
    const kept = await open.keep(keeper.proof, body);
    setBusy(false);
    if (kept.ok) onClose();
    else setProblem(explain(kept.error));
  };
  return (
    <form className="kp-stack" onSubmit={(event) => void save(event)}>
      {FIELDS[act.kind].map((name) => (
        <Field key={name} label={t(words[name])}>
          {(control) => (
            <Input {...control} value={typed[name]} onChange={({ target }) => put({ [name]: target.value })} />
          )}
        </Field>
      ))}
      {act.kind === 'raise' && <RaisedFields typed={typed} open={open} put={put} />}
      {act.kind === 'answer' && <EffectFields typed={typed} open={open} put={put} objection={act.objection} />}
      <KeeperFields label={t(words.by)} keeper={keeper} asked={asked && problem === null} busy={busy} />
      <FormFoot
        problem={problem}
        submit={t(planWords.save)}
        busy={busy}
        leave={t(planWords.cancel)}
        onLeave={onClose}
      />
    </form>
  );
}

type FieldsProps = {
  readonly typed: Typed;
  readonly open: OpenPlan;
  readonly put: (change: Partial<Typed>) => void;
  readonly objection?: Objection | undefined;
};

function RaisedFields({ typed, open, put }: FieldsProps) {
  const t = useSay();
  const ways = Object.entries(objectionWayWords) as [Typed['way'], (typeof objectionWayWords)['letter']][];
  return (
    <div className="plan-fields">
      <Field label={t(words.way)}>
        {(control) => (
          <Select
            {...control}
            value={typed.way}
            onChange={(way) => put({ way })}
            options={ways.map(([value, label]) => ({ value, label: t(label) }))}
          />
        )}
      </Field>
      <Field label={t(words.about)}>
        {(control) => (
          <Select
            {...control}
            showSearch={{ optionFilterProp: 'label' }}
            value={typed.about}
            onChange={(about) => put({ about })}
            options={open.joint.people.map(({ candidate: { name, idNumber } }, value) => ({
              value,
              label: `${name} ${idNumber}`,
            }))}
          />
        )}
      </Field>
    </div>
  );
}

const EFFECTS = ['none', 'corrected', 'removed'] as const;
const effectWords = { none: words.effectNone, corrected: words.effectCorrected, removed: words.effectRemoved } as const;

function EffectFields({ typed, open, put, objection }: FieldsProps) {
  const t = useSay();
  const attempts = attemptsOf(open, objection);
  return (
    <>
      <Field label={t(words.effect)}>
        {({ id }) => (
          <Radio.Group
            id={id}
            value={typed.effect}
            onChange={({ target }) => put({ effect: target.value as Typed['effect'] })}
            options={EFFECTS.map((value) => ({ value, label: t(effectWords[value]) }))}
          />
        )}
      </Field>
      {typed.effect === 'corrected' && (
        <div className="plan-fields">
          <Field label={t(words.attempt)}>
            {(control) => (
              <Select
                {...control}
                value={typed.attempt}
                onChange={(attempt) => put({ attempt })}
                options={attempts.map(({ label }, value) => ({ value, label: t(label.subject) + label.rest }))}
              />
            )}
          </Field>
          <Field label={t(words.mark)}>
            {(control) => (
              <Input {...control} value={typed.mark} onChange={({ target }) => put({ mark: target.value })} />
            )}
          </Field>
        </div>
      )}
    </>
  );
}

const SIGNING: ReadonlySet<string> = new Set(['checker', 'examiner-lead', 'expert-lead', 'supervisor', 'site-head']);

function SignForm({ act: { objection }, open, onClose }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const [at, setAt] = useState<number | null>(null);
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const people = open.plan.handed.flatMap(({ sitting, staff }) =>
    staff.filter(({ role }) => SIGNING.has(role)).map((person) => ({ person, sitting })),
  );
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const chosen = people[at ?? -1];
    if (chosen === undefined || pin.length < 6 || objection === undefined) {
      setProblem(t(planWords.pinNeeded));
      return;
    }
    setBusy(true);
    const { objectionId } = objection;
    const signed = await open.sign({
      log: chosen.sitting.sittingId,
      personId: chosen.person.personId,
      pin,
      objectionId,
    });
    setBusy(false);
    setPin('');
    if (signed.ok) onClose();
    else setProblem(explain(signed.error));
  };
  return (
    <form className="kp-stack" onSubmit={(event) => void save(event)}>
      <p>{objection?.answer?.found}</p>
      <Field label={t(words.signer)}>
        {(control) => (
          <Select
            {...control}
            value={at}
            onChange={setAt}
            options={people.map(({ person, sitting }, value) => ({
              value,
              label: `${person.name} · ${t(roleWords[person.role])} · ${sitting.title}`,
            }))}
          />
        )}
      </Field>
      <PinField label={t(planWords.pin)} pin={pin} setPin={setPin} busy={busy} takesFocus={false} />
      <FormFoot problem={problem} submit={t(words.sign)} busy={busy} leave={t(planWords.cancel)} onLeave={onClose} />
    </form>
  );
}
