import { Button } from 'antd';
import { practiceTheory } from '#renderer/data/practice/practice-files.ts';
import { useSay } from '#renderer/ui/say.ts';
import { guideWords as words } from './guide-words.ts';
import type { OpenPlan } from './use-plan.ts';

type Props = { readonly open: OpenPlan; readonly onFile: (file: File) => void };

/** In practice a list of theory scores is there already: of everybody without one, then of those who failed and take it again. */
export function PracticeList({ open, onFile }: Props) {
  const t = useSay();
  const first = open.joint.people.filter((person) => theoryOf(person) === 'missing');
  const again = open.joint.people.filter((person) => theoryOf(person) === 'failed');
  const isResit = first.length === 0;
  const people = (isResit ? again : first).map(({ candidate }) => candidate);
  if (people.length === 0) return null;
  return (
    <div className="kp-line">
      <Button type="primary" onClick={() => void practiceTheory(people, isResit).then(onFile)}>
        {t(words.sample)}
      </Button>
      {isResit && <span className="kp-soft">{t(words.resitList)}</span>}
    </div>
  );
}

/** 技师 brought theirs with the roster, for their review to take. */
const theoryOf = ({ standings }: OpenPlan['joint']['people'][number]): string | undefined =>
  standings.some(({ subject }) => subject === 'review')
    ? undefined
    : standings.find(({ subject }) => subject === 'theory')?.state;
