import { Button } from 'antd';
import { practiceRoster } from '#renderer/data/practice/practice-files.ts';
import { PRACTICE_OCCUPATION_CODE, PRACTICE_ROOM } from '#renderer/data/practice/practice-data.ts';
import { useState } from 'react';
import type { Home } from '#renderer/data/home/load-home.ts';
import { useOpenFailureSentence } from '#renderer/data/home/say-open-failure.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { Plan } from '#shared/model/plan.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import { BasisFields } from './basis-fields.tsx';
import { EvaluationFields } from './evaluation-fields.tsx';
import { readEvaluation } from './evaluation-draft.ts';
import { ChooseWay } from './choose-way.tsx';
import './new-sitting.css';
import { planSittings, withReview } from './plan-draft.ts';
import { asBefore } from './planned-slots.ts';
import type { PlannedSitting } from './planned.ts';
import { PlanFields, readMost, type PlanTyped } from './plan-fields.tsx';
import { PlanRoster } from './plan-roster.tsx';
import { rowsToPlace, type PlanRows } from './plan-rows.ts';
import { planWords } from './plan-words.ts';
import { PlannedSittings } from './planned-sittings.tsx';
import { RuleFields } from './rule-fields.tsx';
import { withWay, type Draft } from './sitting-draft.ts';
import { useDraft } from './use-draft.ts';
import { newSittingWords } from './words.ts';

type Props = {
  readonly home: Home;
  /** The real one, or the one of practice: whose plan is practice, too. */
  readonly station: Station;
  /** The plan whose sittings were opened; null where none was. */
  readonly onDone: (planId: string | null) => void;
  readonly onCancel: () => void;
};
/** What a practice plan need not be asked for. */
const PRACTICE_DRAFT = { room: PRACTICE_ROOM, occupationCode: PRACTICE_OCCUPATION_CODE } as const;
type Proposal = PlanRows & { readonly sittings: readonly PlannedSitting[]; readonly base: Draft };

const isEvaluationSound = ({ evaluation, way }: Draft): boolean =>
  evaluation === null || readEvaluation(evaluation, way) !== null;

/** A plan (认定计划、批次): one roster of all levels and occupations, and the sittings it asks for. */
export function NewPlan({ home, station, onDone, onCancel }: Props) {
  const t = useSay();
  const explain = useOpenFailureSentence();
  const { practice } = station;
  const form = useDraft({}, practice ? PRACTICE_DRAFT : {});
  const [typed, setTyped] = useState<PlanTyped>({ title: practice ? t(planWords.practiceTitle) : '', most: '30' });
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const { draft } = form;
  const most = readMost(typed);

  const propose = async (all: readonly CandidateRow[], source: Plan['source']): Promise<void> => {
    setAsked(true);
    setSaid(null);
    if (most === null || !isEvaluationSound(draft)) return;
    setBusy(true);
    const found = await rowsToPlace(home, all, source, practice);
    setBusy(false);
    if (!found.ok) {
      setSaid(explain(found.error));
      return;
    }
    const { frame, rows, goesOn } = found.value;
    const title = goesOn ? frame.title : typed.title.trim();
    if (rows.length === 0) {
      setSaid(t(planWords.known, { title, people: frame.people }));
      return;
    }
    if (title === '') return;
    // a plan that goes on is of the evaluation that its sittings name
    const base = frame.evaluation === undefined ? draft : asBefore(draft, frame.evaluation);
    const planned = planSittings(rows, base, most, frame.placed);
    const sittings = practice ? planned.map(withReview) : planned;
    setProposal({ rows, goesOn, frame: { ...frame, title }, sittings, base });
  };

  return (
    <main className="kp-new">
      <h1>{t(practice ? planWords.practiceHeading : planWords.heading)}</h1>
      {practice && (
        <p className="kp-note" data-tone="practice">
          {t(planWords.practiceNote)}
        </p>
      )}
      {proposal === null ? (
        <>
          <p className="kp-soft">{t(planWords.note)}</p>
          <ChooseWay chosen={draft.way} onChoose={(chosen) => form.replace(withWay(draft, chosen))} />
          <div className="kp-new-fields kp-panel">
            <PlanFields {...{ form, typed }} titleMissing={asked} onType={setTyped} />
            <BasisFields form={form} />
            <EvaluationFields form={form} />
            <RuleFields form={form} />
          </div>
          {said !== null && (
            <p className="kp-note" data-tone="warn" role="alert">
              {said}
            </p>
          )}
          <PlanRoster
            busy={busy}
            sample={practice ? practiceRoster : null}
            problem={
              most === null
                ? t(planWords.mostWrong)
                : isEvaluationSound(draft)
                  ? null
                  : t(newSittingWords.evaluationWrong)
            }
            onRoster={(rows, source) => void propose(rows, source)}
          />
          <div>
            <Button size="large" onClick={onCancel}>
              {t(newSittingWords.cancel)}
            </Button>
          </div>
        </>
      ) : (
        <PlannedSittings
          {...{ home, station, onCancel }}
          onDone={() => onDone(proposal.frame.planId)}
          base={proposal.base}
          goesOn={proposal.goesOn}
          frame={proposal.frame}
          proposed={proposal.sittings}
          onBack={() => setProposal(null)}
        />
      )}
    </main>
  );
}
