import { createContext, memo, useContext, type CSSProperties } from 'react';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import { rowHeight, WindowedList } from '#renderer/ui/windowed-list.tsx';
import { examSubjectWords, PLAN_SUBJECTS, type ExamSubject } from '#shared/documents/parts/subjects.ts';
import type { subjectsIn, JointVerdict, PlanPerson } from '#shared/plans/joint.ts';
import type { Standing, SubjectState } from '#shared/plans/standing.ts';
import { levelWords } from '#shared/words/levels.ts';
import { jointWords, planWords as words, standingWords } from './words.ts';

type Props = {
  readonly people: readonly PlanPerson[];
  readonly subjects: ReturnType<typeof subjectsIn>;
  readonly selected: string;
  readonly onPick: (candidateId: string) => void;
};

/** The columns of subjects. */
const Columns = createContext<readonly ExamSubject[]>(PLAN_SUBJECTS);

/** One row a person, a cell a subject owed. */
export function PeopleTable({ people, subjects, selected, onPick }: Props) {
  const t = useSay();
  const { touch } = usePreferences();
  const heads = [words.name, words.state, words.idNumber, words.level, ...subjects.map((one) => examSubjectWords[one])];
  return (
    <Columns value={subjects}>
      <div className="plan-table" style={{ '--plan-subjects': subjects.length } as CSSProperties}>
        <div className="plan-row plan-row-head" aria-hidden="true" style={{ height: rowHeight(touch) }}>
          {heads.map((head) => (
            <span key={head[1]} className="kp-ellipsis">
              {t(head)}
            </span>
          ))}
        </div>
        <WindowedList
          id="plan-person"
          label={t(words.people)}
          className="plan-rows"
          rowClass="plan-row"
          rows={people}
          keyOf={({ candidate }) => candidate.candidateId}
          chosen={selected}
          onPick={onPick}
          Cells={Cells}
        />
      </div>
    </Columns>
  );
}

const Cells = memo(function Cells({ row }: { readonly row: PlanPerson }) {
  const t = useSay();
  const subjects = useContext(Columns);
  const { candidate, standings, verdict } = row;
  const { name, idNumber, occupation, level } = candidate;
  return (
    <>
      <span className="kp-ellipsis" title={name}>
        {name}
      </span>
      <Verdict verdict={verdict} />
      <span className="kp-num kp-ellipsis">{idNumber}</span>
      <span className="kp-ellipsis">{`${occupation} · ${t(levelWords[level])}`}</span>
      {subjects.map((subject) => (
        <SubjectCell key={subject} standing={standings.find((one) => one.subject === subject)} />
      ))}
    </>
  );
});

const SHAPES: Readonly<Record<SubjectState, ShapeName>> = {
  ...{
    passed: 'check',
    exempt: 'check',
    failed: 'cross',
    absent: 'dash',
    void: 'lock',
    ineligible: 'triangle',
    removed: 'triangle',
  },
  ...{ open: 'half', missing: 'hollow', invalid: 'triangle', unproven: 'triangle', lapsed: 'triangle' },
};

/** A subject by shape, mark and word. */
function SubjectCell({ standing }: { readonly standing: Standing | undefined }) {
  const t = useSay();
  if (standing === undefined) return <span className="kp-faint">{t(words.notAsked)}</span>;
  const { state, shown } = standing;
  return (
    <span className="plan-state" data-state={state}>
      <Shape name={SHAPES[state]} size={14} />
      {shown === '' || state === 'lapsed' ? t(standingWords[state]) : shown}
    </span>
  );
}

const VERDICTS: Readonly<Record<JointVerdict, ShapeName>> = {
  ...{ pass: 'check', fail: 'cross', open: 'half', ineligible: 'triangle' },
  removed: 'triangle',
};

/** The joint result by shape and word, then colour. */
export function Verdict({ verdict }: { readonly verdict: JointVerdict }) {
  const t = useSay();
  return (
    <strong className="plan-state" data-state={VERDICT_STATES[verdict]}>
      <Shape name={VERDICTS[verdict]} size={14} />
      {t(jointWords[verdict])}
    </strong>
  );
}
const VERDICT_STATES = {
  ...{ pass: 'passed', fail: 'failed', open: 'open' },
  ...{ ineligible: 'ineligible', removed: 'ineligible' },
} as const;
