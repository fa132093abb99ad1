import { memo, useEffect, type KeyboardEvent } from 'react';
import { usePreferences } from '#renderer/ui/preferences.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import { useWindowedRows } from '#renderer/ui/windowed-rows.ts';
import { EXAM_SUBJECTS, examSubjectWords } from '#shared/documents/parts/subjects.ts';
import type { JointVerdict, PlanPerson } from '#shared/plans/joint.ts';
import type { Standing, SubjectState } from '#shared/plans/standing.ts';
import { levelWords } from '#shared/words/levels.ts';
import { jointWords, planWords as words, standingWords } from './words.ts';

type Props = {
  readonly people: readonly PlanPerson[];
  readonly selected: string;
  readonly onPick: (candidateId: string) => void;
};

/** One row a person, a cell a subject owed; arrow keys walk through them. Only the rows in view are drawn. */
export function PeopleTable({ people, selected, onPick }: Props) {
  const t = useSay();
  const { touch } = usePreferences();
  const height = touch ? 44 : 32;
  const { scroller, first, last, reveal } = useWindowedRows(people.length, height, height);
  const at = people.findIndex(({ candidate }) => candidate.candidateId === selected);
  useEffect(() => reveal(Math.max(at, 0)), [at, reveal]);
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = people[Math.min(people.length - 1, Math.max(0, at + step))];
    if (next !== undefined) onPick(next.candidate.candidateId);
  };
  const heads = [
    words.name,
    words.state,
    words.idNumber,
    words.level,
    ...EXAM_SUBJECTS.map((one) => examSubjectWords[one]),
  ];
  return (
    <div className="plan-table">
      <div className="plan-row plan-row-head" aria-hidden="true" style={{ height }}>
        {heads.map((head) => (
          <span key={head[1]} className="kp-ellipsis">
            {t(head)}
          </span>
        ))}
      </div>
      <div
        ref={scroller}
        className="plan-rows"
        role="listbox"
        tabIndex={0}
        aria-label={t(words.people)}
        aria-activedescendant={at >= first && at < last ? `plan-person-${String(at)}` : undefined}
        onKeyDown={walk}
      >
        <div style={{ height: first * height }} aria-hidden="true" />
        {people.slice(first, last).map((person, index) => (
          <Row
            key={person.candidate.candidateId}
            person={person}
            at={first + index}
            of={people.length}
            isChosen={first + index === at}
            height={height}
            onPick={onPick}
          />
        ))}
        <div style={{ height: (people.length - last) * height }} aria-hidden="true" />
      </div>
    </div>
  );
}

type RowProps = {
  readonly person: PlanPerson;
  readonly at: number;
  readonly of: number;
  readonly isChosen: boolean;
  readonly height: number;
  readonly onPick: Props['onPick'];
};

const Row = memo(function Row({ person, at, of, isChosen, height, onPick }: RowProps) {
  const t = useSay();
  const { candidate, standings, verdict } = person;
  const { candidateId, name, idNumber, occupation, level } = candidate;
  return (
    <div
      id={`plan-person-${String(at)}`}
      className="plan-row"
      style={{ height }}
      role="option"
      aria-selected={isChosen}
      aria-posinset={at + 1}
      aria-setsize={of}
      data-verdict={verdict}
      onClick={() => onPick(candidateId)}
    >
      <span className="kp-ellipsis" title={name}>
        {name}
      </span>
      <Verdict verdict={verdict} />
      <span className="kp-num kp-ellipsis">{idNumber}</span>
      <span className="kp-ellipsis">{`${occupation} · ${t(levelWords[level])}`}</span>
      {EXAM_SUBJECTS.map((subject) => (
        <SubjectCell key={subject} standing={standings.find((one) => one.subject === subject)} />
      ))}
    </div>
  );
});

const SHAPES: Readonly<Record<SubjectState, ShapeName>> = {
  ...{ passed: 'check', exempt: 'check', failed: 'cross', absent: 'dash', void: 'lock' },
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

const VERDICTS: Readonly<Record<JointVerdict, ShapeName>> = { pass: 'check', fail: 'cross', open: 'half' };

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
const VERDICT_STATES = { pass: 'passed', fail: 'failed', open: 'open' } as const;
