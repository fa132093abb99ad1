import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { clearPractice } from '#renderer/data/practice/clear-practice.ts';
import { practiceStation } from '#renderer/data/practice/practice-station.ts';
import { beginFirstDay, endFirstDay } from '#renderer/ui/first-day.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { HelpButton } from '#renderer/ui/help-button.tsx';
import { enterPlan, enterSitting, leaveSitting, usePlace } from '#renderer/ui/navigate.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { homeWords } from './words.ts';
import { beginPractice } from './begin-practice.ts';
import { FirstRun } from './first-run.tsx';
import { plansOf, type KnownPlan } from '#renderer/data/home/plans.ts';
import { stationOf, type Home } from '#renderer/data/home/load-home.ts';
import { isPlanLocked } from '#renderer/data/home/veiled.ts';
import { useOpenFailureSentence } from '#renderer/data/home/say-open-failure.ts';
import type { Practice } from './practice-offer.tsx';
import { SittingList } from './sitting-list.tsx';
import './home.css';

type Props = {
  readonly home: Home;
  readonly reload: () => Promise<void>;
  /** The way to take over from another computer, offered while this one has no station. */
  readonly restore: ReactNode;
  /** The form for a new sitting at this computer's station. */
  readonly newSitting: (station: Station, onBegun: (log: string) => void, onCancel: () => void) => ReactNode;
  /** The form for a plan of several sittings. */
  readonly newPlan: (station: Station, onDone: (planId: string | null) => void, onCancel: () => void) => ReactNode;
  /** A plan that is opened from the list. */
  readonly plan: (known: KnownPlan, station: Station | undefined, onBack: () => void) => ReactNode;
  /** 问题回溯: a person through all sittings. */
  readonly trace: (onBack: () => void) => ReactNode;
  /** 工作台账: what all sittings came to. */
  readonly ledger: (onBack: () => void) => ReactNode;
  /** The duties of every plan and sitting. */
  readonly duties: (onPlan: (known: KnownPlan) => void, onBack: () => void) => ReactNode;
};

const isPractised = ({ sittings }: KnownPlan): boolean => sittings.some(({ practice }) => practice);

/** Before any sitting is open: set up the station, or choose, create or practise. */
export function HomeScreen({ home, reload, restore, newSitting, newPlan, plan, duties, trace, ledger }: Props) {
  const t = useSay();
  const explain = useOpenFailureSentence();
  const [creating, setCreating] = useState<'sitting' | 'plan' | 'duties' | 'trace' | 'ledger' | null>(null);
  const { params } = usePlace();
  const found = plansOf(home.sittings).find(({ plan }) => plan.planId === params['plan']);
  // held as it was opened: one that is read anew is loaded again, and what is being arranged in it would be gone
  const [openPlan, setOpenPlan] = useState(found);
  if (openPlan?.plan.planId !== found?.plan.planId) setOpenPlan(found);
  const [practising, setPractising] = useState<Station | null>(null);
  const [preparing, setPreparing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const enter = async (log: string): Promise<void> => {
    await reload();
    enterSitting(log);
  };
  const leave = (): void => setCreating(null);
  const onPlan = ({ plan }: KnownPlan): void => enterPlan(plan.planId);
  const practise = async (guided: boolean): Promise<void> => {
    setPreparing(true);
    setProblem(null);
    const begun = await beginPractice(home, todayInBeijing());
    setPreparing(false);
    if (begun.ok) {
      if (guided) beginFirstDay(begun.value);
      await enter(begun.value);
    } else setProblem(explain(begun.error));
  };
  const practisePlan = async (): Promise<void> => {
    setProblem(null);
    const found = await practiceStation(home);
    if (found.ok) setPractising(found.value);
    else setProblem(explain(found.error));
  };
  const clear = async (): Promise<void> => {
    const cleared = await clearPractice(home);
    endFirstDay();
    setProblem(cleared.ok ? null : explain(cleared.error));
    await reload();
  };
  const practice: Practice = {
    ...{ preparing, problem },
    onPractise: (guided) => void practise(guided),
    onPlan: () => void practisePlan(),
    onClear: clear,
  };
  const station = stationOf(home, false);

  return (
    <div
      className="kp-start"
      data-help={creating === 'sitting' || creating === 'plan' || practising !== null ? 'new-sitting' : undefined}
    >
      <header className="kp-start-head">
        <strong className="kp-total">{t(homeWords.appName)}</strong>
        <span className="kp-soft kp-grow">
          {station === undefined ? t(homeWords.motto) : t(homeWords.stationLine, { name: station.name })}
        </span>
        <HelpButton />
        <span className="kp-faint kp-num kp-small">{home.info.version}</span>
      </header>
      {openPlan !== undefined && isPlanLocked(openPlan) ? (
        <FullPage
          title={t(homeWords.lockedPlan)}
          paragraphs={[t(homeWords.planLocked)]}
          actions={<Button onClick={leaveSitting}>{t(homeWords.back)}</Button>}
        />
      ) : openPlan !== undefined ? (
        plan(openPlan, stationOf(home, isPractised(openPlan)), () => void reload().then(leaveSitting))
      ) : practising !== null ? (
        newPlan(
          practising,
          (planId) =>
            void reload().then(() => {
              setPractising(null);
              if (planId !== null) enterPlan(planId);
            }),
          () => void reload().then(() => setPractising(null)),
        )
      ) : creating === 'duties' ? (
        duties(onPlan, leave)
      ) : creating === 'ledger' ? (
        ledger(leave)
      ) : creating === 'trace' ? (
        trace(leave)
      ) : creating === 'plan' && station !== undefined ? (
        newPlan(
          station,
          () => void reload().then(leave),
          () => void reload().then(leave),
        )
      ) : creating === 'sitting' && station !== undefined ? (
        newSitting(station, (log) => void enter(log), leave)
      ) : station === undefined && home.sittings.length === 0 ? (
        <FirstRun reload={reload} practice={practice} restore={restore} />
      ) : (
        <SittingList
          home={home}
          reload={reload}
          practice={practice}
          restore={restore}
          onNew={setCreating}
          onPlan={onPlan}
          onDuties={() => setCreating('duties')}
          onTrace={() => setCreating('trace')}
          onLedger={() => setCreating('ledger')}
        />
      )}
    </div>
  );
}
