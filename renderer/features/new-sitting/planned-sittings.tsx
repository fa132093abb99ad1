import { Button } from 'antd';
import { useState } from 'react';
import type { Home } from '#renderer/data/home/load-home.ts';
import { useOpenFailureSentence } from '#renderer/data/home/say-open-failure.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { applicantsOf } from '#shared/importing/propose-sittings.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import { rememberedHead } from './begin-rooted.ts';
import { openPlanned } from './open-plan.ts';
import { openPractised, practiceStaffOf } from './open-practised.ts';
import { readPlanned, type PlanFrame, type ReadySitting } from './plan-draft.ts';
import type { PlannedProblem, PlannedSitting } from './planned.ts';
import { countedIn } from './planned-slots.ts';
import { planWords } from './plan-words.ts';
import { PlannedTable } from './planned-table.tsx';
import { emptySiteHead, readSiteHead, type SiteHeadProblems } from './site-head-draft.ts';
import { SiteHeadFields } from './site-head-fields.tsx';
import type { Draft } from './sitting-draft.ts';
import { newSittingWords } from './words.ts';

type Props = {
  readonly home: Home;
  readonly station: Station;
  /** What all of them have in common: document, way and rules. */
  readonly base: Draft;
  readonly frame: PlanFrame;
  readonly goesOn: boolean;
  /** Whether they are 补考, whose people were counted before. */
  readonly isResit?: boolean;
  readonly proposed: readonly PlannedSitting[];
  readonly onDone: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
};

/** The proposed sittings of a plan: changed, people moved, then opened one after another by the site head. */
export function PlannedSittings(props: Props) {
  const { home, station, base, frame, goesOn, isResit = false, proposed, onDone, onBack, onCancel } = props;
  const t = useSay();
  const explain = useOpenFailureSentence();
  const [sittings, setSittings] = useState(proposed);
  const [problems, setProblems] = useState<ReadonlyMap<string, readonly PlannedProblem[]>>(new Map());
  const [head, setHead] = useState(() => emptySiteHead(rememberedHead(home)));
  const [headProblems, setHeadProblems] = useState<SiteHeadProblems>({});
  const [opening, setOpening] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const open = sittings.filter(({ begun }) => !begun);
  // whoever takes several subjects is in a sitting of each; of 补考 the places are counted
  const keys = open.flatMap(({ people }) => people.map(({ key }) => key));
  const count = isResit ? keys.length : new Set(keys).size;
  const busy = opening !== null;

  type OpenOne = (one: ReadySitting) => ReturnType<typeof openPlanned>;
  const rooted = (): OpenOne | null => {
    const siteHead = readSiteHead(head, station.organiser, todayInBeijing());
    setHeadProblems(siteHead.ok ? {} : siteHead.error);
    return siteHead.ok ? (one) => openPlanned(home, one, frame.source, { siteHead: siteHead.value, head }) : null;
  };
  const practised = async (): Promise<OpenOne | null> => {
    const staff = await practiceStaffOf(frame.planId);
    if (!staff.ok) setFailure(explain(staff.error));
    return staff.ok ? (one) => openPractised(home, one, frame.source, staff.value) : null;
  };

  const create = async (): Promise<void> => {
    const { stationId, organiser, practice } = station;
    const context = { base, frame, place: { stationId, organiser, practice } };
    const ready: ReadySitting[] = [];
    const found = new Map<string, readonly PlannedProblem[]>();
    for (const one of open) {
      const read = readPlanned(sittings, one, context);
      if (read.ok) ready.push(read.value);
      else found.set(one.sittingId, read.error);
    }
    setProblems(found);
    setFailure(null);
    const openOne = practice ? await practised() : rooted();
    if (found.size > 0 || openOne === null) return;
    for (const [nth, one] of ready.entries()) {
      setOpening(nth + 1);
      const opened = await openOne(one);
      if (!opened.ok) {
        setOpening(null);
        setFailure(t(planWords.stopped, { title: one.sitting.title, reason: explain(opened.error) }));
        return;
      }
      setSittings((all) => all.map((s) => (s.sittingId === one.sitting.sittingId ? { ...s, begun: true } : s)));
    }
    onDone();
  };

  return (
    <form
      className="kp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      {goesOn && (
        <p className="kp-note" data-tone="warn">
          {t(planWords.goesOn, { title: frame.title, missing: count })}
        </p>
      )}
      <section className="kp-panel kp-stack">
        <div className="kp-line">
          <h2 className="kp-grow">
            {frame.title} ·{' '}
            {t(isResit ? planWords.resitProposed : planWords.proposed, { sittings: sittings.length, people: count })}
          </h2>
          {!isResit && (
            <Button disabled={busy || open.length < sittings.length} onClick={onBack}>
              {t(planWords.another)}
            </Button>
          )}
        </div>
        <p className="kp-soft kp-num" hidden={isResit}>
          {[...new Set(sittings.map(({ occupation }) => occupation))]
            .map((occupation) => {
              const applicants = applicantsOf([...frame.before, ...countedIn(sittings, base)], occupation);
              return t(planWords.applicants, { occupation, count: applicants });
            })
            .join('；')}
        </p>
        <PlannedTable {...{ sittings, problems }} chosen={base.way} onChange={setSittings} />
      </section>
      {!station.practice && <SiteHeadFields draft={head} problems={headProblems} onChange={setHead} />}
      {failure !== null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {failure}
        </p>
      )}
      <div className="kp-line">
        <Button type="primary" size="large" htmlType="submit" loading={busy} disabled={open.length === 0}>
          {busy
            ? t(planWords.creating, { nth: opening })
            : t(isResit ? planWords.resitCreate : planWords.create, { sittings: open.length, people: count })}
        </Button>
        <Button size="large" disabled={busy} onClick={open.length < sittings.length ? onDone : onCancel}>
          {t(newSittingWords.cancel)}
        </Button>
      </div>
    </form>
  );
}
