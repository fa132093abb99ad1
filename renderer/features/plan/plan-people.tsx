import { Button, Input, Segmented, Select } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { usePickedCandidate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { examSubjectWords, type ExamSubject } from '#shared/documents/parts/subjects.ts';
import { subjectsIn } from '#shared/plans/joint.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { PersonDetail } from './person-detail.tsx';
import { EVERYBODY, peopleWith, recordOf, type PlanFilter } from './plan-filter.ts';
import { PlanHead } from './plan-head.tsx';
import { PeopleTable } from './people-table.tsx';
import { PlanDisputes } from './plan-disputes.tsx';
import { PlanFiles } from './plan-files.tsx';
import { PlanPictures } from './plan-pictures.tsx';
import { PlanResits, type Arrange } from './plan-resits.tsx';
import { PracticeGuide } from './practice-guide.tsx';
import { PrintedBy } from './printed-by.tsx';
import { TheoryImport } from './theory-import.tsx';
import type { OpenPlan } from './use-plan.ts';
import { jointWords, planWords as words } from './words.ts';

/** What is printed of a plan; another feature’s, which the app puts in. */
export type Forms = (
  of: { readonly whole: WholePlan; readonly practice: boolean; readonly session: string | null },
  onDone: () => void,
) => ReactNode;

type Props = { readonly open: OpenPlan; readonly arrange: Arrange; readonly forms: Forms; readonly onBack: () => void };

/** Everybody of a plan: found by words, state and subject, with what stands behind one of them. */
export function PlanPeople({ open, arrange, forms, onBack }: Props) {
  const t = useSay();
  const [view, setView] = useState<'people' | 'import' | 'pictures' | 'resits' | 'files' | 'forms' | 'disputes'>(
    'people',
  );
  const [filter, setFilter] = useState<PlanFilter>(EVERYBODY);
  const [picked, setPicked] = usePickedCandidate();
  const { joint, resits } = open;
  const subjects = useMemo(() => subjectsIn(joint.people), [joint]);
  const shown = useMemo(() => peopleWith(filter, joint.people, resits), [filter, joint, resits]);
  const selected = shown.find((person) => person === recordOf(picked, open)) ?? shown[0];
  return (
    <main className="plan">
      {open.plan.practice && <PracticeGuide open={open} onView={setView} />}
      <PlanHead
        open={open}
        onBack={onBack}
        onImport={() => setView('import')}
        onPictures={() => setView('pictures')}
        onResits={() => setView('resits')}
        onFiles={() => setView('files')}
        onDisputes={() => setView('disputes')}
        onForms={() => setView('forms')}
      />
      {view === 'import' && <TheoryImport open={open} onDone={() => setView('people')} />}
      {view === 'pictures' && <PlanPictures open={open} onDone={() => setView('people')} />}
      {view === 'files' && <PlanFiles open={open} onDone={() => setView('people')} />}
      {view === 'disputes' && <PlanDisputes open={open} onDone={() => setView('people')} />}
      {view === 'forms' && (
        <PrintedBy open={open}>
          {(session) => forms({ whole: open.whole, practice: open.plan.practice, session }, () => setView('people'))}
        </PrintedBy>
      )}
      {view === 'resits' && (
        <PlanResits open={open} arrange={arrange} onDone={() => setView('people')} onOpened={onBack} />
      )}
      {view === 'people' && (
        <>
          <FilterLine subjects={subjects} filter={filter} shown={shown.length} onChange={setFilter} />
          {selected === undefined ? (
            <p className="kp-note kp-line">
              <span className="kp-grow">{t(words.nobody)}</span>
              <Button onClick={() => setFilter(EVERYBODY)}>{t(words.showAll)}</Button>
            </p>
          ) : (
            <div className="plan-body">
              <PeopleTable
                people={shown}
                subjects={subjects}
                selected={selected.candidate.candidateId}
                onPick={setPicked}
              />
              <PersonDetail key={selected.candidate.candidateId} person={selected} open={open} />
            </div>
          )}
        </>
      )}
    </main>
  );
}

type FilterProps = {
  readonly subjects: ReturnType<typeof subjectsIn>;
  readonly filter: PlanFilter;
  readonly shown: number;
  readonly onChange: (filter: PlanFilter) => void;
};

function FilterLine({ subjects, filter, shown, onChange }: FilterProps) {
  const t = useSay();
  return (
    <div className="kp-line kp-wrap" role="search">
      <Input
        allowClear
        className="plan-search"
        placeholder={t(words.search)}
        aria-label={t(words.search)}
        value={filter.query}
        onChange={({ target }) => onChange({ ...filter, query: target.value })}
      />
      <Segmented<PlanFilter['state']>
        aria-label={t(words.state)}
        value={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
        options={[
          { value: 'all', label: t(words.all) },
          ...(['pass', 'fail', 'open', 'ineligible'] as const).map((value) => ({ value, label: t(jointWords[value]) })),
          { value: 'resit', label: t(words.resit) },
        ]}
      />
      <Select<ExamSubject | ''>
        className="plan-subject"
        aria-label={t(words.subject)}
        value={filter.subject ?? ''}
        onChange={(subject) => onChange({ ...filter, subject: subject === '' ? null : subject })}
        options={[
          { value: '', label: t(words.anySubject) },
          ...subjects.map((value) => ({ value, label: `${t(words.subject)}：${t(examSubjectWords[value])}` })),
        ]}
      />
      <span className="kp-soft kp-small kp-num" role="status">
        {t(words.shown, { shown })}
      </span>
    </div>
  );
}
