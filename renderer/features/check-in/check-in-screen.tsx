import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useCodes } from '#renderer/data/use-lots.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { IncidentDialog } from '#renderer/incidents/incident-dialog.tsx';
import { ConcernsLine } from '#renderer/concerns/concerns-line.tsx';
import { useConcernsByPerson } from '#renderer/concerns/use-concerns.ts';
import { usePickedCandidate, usePlace } from '#renderer/ui/navigate.ts';
import { matchesSearch } from '#shared/base/pinyin.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { refusalWords } from '#shared/conduct/refusal-words.ts';
import type { Attendance, Candidate } from '#shared/model/candidate.ts';
import { checkInWords } from '#renderer/features/check-in/words.ts';
import './check-in.css';
import { CheckInHead } from './check-in-head.tsx';
import { CheckInNotes, NobodyFound, NoCandidates } from './check-in-notes.tsx';
import { CheckInPromise } from './check-in-promise.tsx';
import { CheckInPhoto } from './check-in-photo.tsx';
import { CheckInTools } from './check-in-tools.tsx';
import { CheckInList, MARK_KEYS, stops, type CheckInRow, type Mark } from './check-in-list.tsx';
import { headcountOf, matchesFilter, needsReason, type CheckInFilter } from './headcount.ts';
import { meantBy } from './meant-by.ts';
import { PromiseDialog } from './promise-dialog.tsx';
import { ReasonDialog, type Pending } from './reason-dialog.tsx';
import { useReader } from './use-reader.ts';
import { PROMISE_KEY, useSigning } from './use-signing.ts';

/** 检录: who is there, who is not, who was sent out. */
export function CheckInScreen() {
  const t = useSay();
  const explain = useFailureSentence();
  const { record, actor, view } = useRecorder();
  const candidates = useSittingPart(({ state }) => state.candidates);
  const attendance = useSittingPart(({ state }) => state.attendance);
  const head = useMemo(() => headcountOf({ ...view().state, candidates, attendance }), [view, candidates, attendance]);

  const { concerns, people } = useConcernsByPerson();
  const codes = useCodes();

  const { params } = usePlace();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<CheckInFilter>(params['filter'] === 'unsigned' ? 'unsigned' : 'all');
  const [chosen, setChosen] = usePickedCandidate();
  const [reporting, setReporting] = useState(false);
  const [showing, setShowing] = useState(false);
  const [pending, setPending] = useState<Pending | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const signing = useSigning(setProblem);
  const { rule, unsigned } = signing;
  const list = useRef<HTMLDivElement>(null);
  const isAsking = reporting || showing || pending !== null || signing.who !== null;
  // whoever opens the list, or comes back to it from a dialog that is gone by then, can press its keys at once
  useLayoutEffect(() => {
    if (!isAsking) list.current?.focus();
  }, [isAsking]);

  const rows = useMemo((): CheckInRow[] => {
    const all = [...candidates.values()].map((candidate) => ({
      candidate,
      fact: attendance.get(candidate.candidateId) ?? null,
    }));
    const wanted = ({ candidate, fact }: CheckInRow): boolean =>
      matchesSearch(query, candidate) &&
      (filter === 'unsigned' ? unsigned.has(candidate.candidateId) : matchesFilter(filter, fact?.attendance ?? null));
    return all.filter(wanted);
  }, [candidates, attendance, query, filter, unsigned]);
  const at = Math.max(
    0,
    rows.findIndex(({ candidate }) => candidate.candidateId === chosen),
  );
  const moveTo = (index: number): void => setChosen(rows[index]?.candidate.candidateId ?? null);

  const write = async (candidate: Candidate, next: Attendance, reason: string): Promise<void> => {
    setPending(null);
    setProblem(null);
    const index = rows.findIndex((row) => row.candidate === candidate);
    moveTo(Math.min(index + 1, rows.length - 1));
    list.current?.focus();
    const { candidateId } = candidate;
    const recorded = await record({ type: 'attendance_recorded', candidateId, attendance: next, reason });
    if (!recorded.ok) setProblem(explain(recorded.error));
  };
  const mark = (row: CheckInRow, said: Mark): void => {
    const before = row.fact?.attendance ?? null;
    const next = said === 'late' ? 'present' : said;
    if (actor === null) requestSignIn();
    else if (next === 'ineligible' && before !== next && !stops(people.get(row.candidate.candidateId)))
      setProblem(t(refusalWords.not_ineligible, { name: row.candidate.name }));
    else if (said === 'late' || needsReason(before, next)) setPending({ candidate: row.candidate, before, next });
    else if (before === next) moveTo(at + 1);
    else void write(row.candidate, next, '');
  };
  /** Whoever is meant is chosen, wherever the list stood; where that is several, they are shown. */
  const find = (text: string): void => {
    const [one, other] = meantBy(text, candidates.values());
    setProblem(one === undefined ? t(checkInWords.notRead, { text }) : null);
    setFilter('all');
    setQuery(other === undefined ? '' : text);
    if (one !== undefined) setChosen(one.candidateId);
    list.current?.focus();
  };
  useReader({
    onRead: find,
    onKey: (key) => {
      const said = MARK_KEYS.find(([each]) => each === key)?.[1];
      const row = rows[at];
      const isHere = list.current?.contains(document.activeElement) === true;
      if (row === undefined || !isHere) return;
      if (said !== undefined) mark(row, said);
      else if (key === PROMISE_KEY && rule !== null) signing.begin(row.candidate);
    },
  });

  if (candidates.size === 0) return <NoCandidates />;
  return (
    <section className="kp-screen">
      <CheckInHead head={head} unsigned={rule === null ? null : unsigned.size} filter={filter} onFilter={setFilter} />
      <ConcernsLine concerns={concerns} />
      <CheckInNotes signedIn={actor !== null} absent={head.muchFewer ? head.absent : null} problem={problem} />
      <CheckInTools
        query={query}
        onQuery={setQuery}
        onFind={() => find(query)}
        onDown={() => list.current?.focus()}
        onReport={actor === null ? null : () => setReporting(true)}
      />
      {rows[at] !== undefined && (
        <div className="kp-checkin-person">
          <CheckInPhoto candidate={rows[at].candidate} onOpen={setShowing} />
          <CheckInPromise candidate={rows[at].candidate} onSign={signing.begin} />
        </div>
      )}
      {rows.length > 0 ? (
        <CheckInList
          concerns={people}
          unsigned={rule === null ? null : unsigned}
          codes={codes}
          rows={rows}
          at={at}
          list={list}
          onMove={moveTo}
          onMark={mark}
        />
      ) : (
        <NobodyFound
          onShowAll={() => {
            setQuery('');
            setFilter('all');
          }}
        />
      )}
      {reporting && (
        <IncidentDialog candidateId={rows[at]?.candidate.candidateId ?? null} onClose={() => setReporting(false)} />
      )}
      {signing.who !== null && rule !== null && actor !== null && (
        <PromiseDialog
          candidate={signing.who}
          text={rule.text}
          witness={actor.name}
          onSign={signing.sign}
          onClose={signing.end}
        />
      )}
      {pending !== null && (
        <ReasonDialog
          pending={pending}
          onRecord={(reason) => void write(pending.candidate, pending.next, reason)}
          onClose={() => setPending(null)}
        />
      )}
    </section>
  );
}
