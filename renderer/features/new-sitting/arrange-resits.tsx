import type { Home } from '#renderer/data/home/load-home.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { addDays } from '#shared/base/calendar/civil-date.ts';
import { WAYS } from '#shared/documents/registry.ts';
import type { Plan } from '#shared/model/plan.ts';
import type { ResitPlace } from '#shared/plans/resit-places.ts';
import type { PlanSettings } from '#shared/plans/settings.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import { useState } from 'react';
import './new-sitting.css';
import { planWords } from './plan-words.ts';
import { PlannedSittings } from './planned-sittings.tsx';
import { planResits } from './resit-draft.ts';
import { emptyDraft, withWay } from './sitting-draft.ts';

type Props = {
  readonly home: Home;
  readonly station: Station;
  readonly plan: Pick<Plan, 'planId' | 'title' | 'source' | 'people'>;
  readonly settings: PlanSettings;
  readonly places: readonly ResitPlace[];
  readonly onDone: () => void;
};

/** 补考 of a plan: its sittings are proposed, changed, and opened with those who take a subject again. */
export function ArrangeResits({ home, station, plan, settings, places, onDone }: Props) {
  const t = useSay();
  const today = todayInBeijing();
  const [sittings] = useState(() => planResits(places, settings, addDays(today, 1)));
  const way = WAYS.find(({ id }) => id === sittings[0]?.wayId);
  const draft = emptyDraft(today);
  return (
    <div className="kp-new">
      <h1>{t(planWords.resitHeading)}</h1>
      <p className="kp-soft">{t(planWords.resitNote)}</p>
      <PlannedSittings
        {...{ home, station, onDone }}
        base={way === undefined ? draft : withWay(draft, way)}
        goesOn={false}
        isResit
        frame={{ ...plan, before: [] }}
        proposed={sittings}
        onBack={onDone}
        onCancel={onDone}
      />
    </div>
  );
}
