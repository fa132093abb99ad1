import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { enterSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { homeWords } from './words.ts';
import { stationOf, type Home } from '#renderer/data/home/load-home.ts';
import { enterPerson } from '#renderer/data/enter-person.ts';
import { usePeopleAnywhere } from '#renderer/data/people-anywhere.ts';
import type { KnownPlan } from '#renderer/data/home/plans.ts';
import { unlocked, veiled } from '#renderer/data/home/veiled.ts';
import { isCounted } from '#renderer/data/home/sitting-totals.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { DutiesLine } from './duties-line.tsx';
import { FilterBar } from './filter-bar.tsx';
import { PeopleFound } from './people-found.tsx';
import { PracticeMenu } from './practice-menu.tsx';
import { PracticeOffer, type Practice } from './practice-offer.tsx';
import { EVERY_SITTING, sittingsWith, yearsOf } from './sitting-filter.ts';
import { SittingTable } from './sitting-table.tsx';
import { TotalsPicture } from './totals-picture.tsx';
import { totalsWords } from './totals-words.ts';
import { StationForm } from './station-form.tsx';

type Props = {
  readonly home: Home;
  readonly reload: () => Promise<void>;
  readonly practice: Practice;
  readonly restore: ReactNode;
  readonly onNew: (what: 'sitting' | 'plan') => void;
  readonly onPlan: (known: KnownPlan) => void;
  readonly onDuties: () => void;
  readonly onTrace: () => void;
};

/** Every sitting on this computer, the latest first, with the ways to begin another. */
export function SittingList({ home, reload, practice, restore, onNew, onPlan, onDuties, onTrace }: Props) {
  const t = useSay();
  const hasStation = stationOf(home, false) !== undefined;
  return (
    <main className="kp-sittings">
      <div className="kp-line">
        <h1 className="kp-grow">{t(homeWords.sittings)}</h1>
        {home.sittings.length > 0 && (
          <PracticeMenu practice={practice} hasPractised={home.sittings.some((one) => one.practice)} />
        )}
        {home.sittings.length > 0 && <Button onClick={onTrace}>{t(homeWords.trace)}</Button>}
        {hasStation && home.sittings.length > 0 && (
          <>
            <Button onClick={() => onNew('plan')}>{t(homeWords.newPlan)}</Button>
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => onNew('sitting')}>
              {t(homeWords.newSitting)}
            </Button>
          </>
        )}
      </div>
      {practice.problem !== null && home.sittings.length > 0 && (
        <p className="kp-note" data-tone="danger" role="alert">
          {practice.problem}
        </p>
      )}
      {home.sittings.length === 0 ? (
        <div className="kp-pair">
          <section className="kp-panel kp-stack">
            <h2>{t(homeWords.noSittings)}</h2>
            <p className="kp-soft">{t(homeWords.noSittingsNote)}</p>
            <div className="kp-line">
              <Button type="primary" size="large" icon={<PlusOutlined aria-hidden />} onClick={() => onNew('sitting')}>
                {t(homeWords.newSitting)}
              </Button>
              <Button size="large" onClick={() => onNew('plan')}>
                {t(homeWords.newPlan)}
              </Button>
            </div>
          </section>
          <PracticeOffer {...practice} />
        </div>
      ) : (
        <>
          <LockedNote sittings={home.sittings} />
          <DutiesLine sittings={home.sittings} onDuties={onDuties} />
          <Sittings sittings={home.sittings} onPlan={onPlan} />
        </>
      )}
      {!hasStation && (
        <div className="kp-pair">
          <StationForm reload={reload} />
          <div className="kp-stack">{restore}</div>
        </div>
      )}
    </main>
  );
}

/** How many sittings show nothing of themselves, and how they do. */
function LockedNote({ sittings }: Pick<SittingsProps, 'sittings'>) {
  const t = useSay();
  const count = sittings.length - unlocked(sittings).length;
  if (count === 0) return null;
  return <p className="kp-note">{t(homeWords.lockedOf, { count })}</p>;
}

/** From so many on sittings are told apart by year and kind as well. */
const MANY = 8;

type SittingsProps = { readonly sittings: readonly SittingSummary[]; readonly onPlan: Props['onPlan'] };

function Sittings({ sittings, onPlan }: SittingsProps) {
  const t = useSay();
  const [filter, setFilter] = useState(EVERY_SITTING);
  const years = useMemo(() => yearsOf(sittings.map(veiled)), [sittings]);
  const found = useMemo(() => sittingsWith(filter, sittings.map(veiled)), [filter, sittings]);
  // people of practice are found only by who looks for practice, or where there is nothing else
  const inPractice = filter.area === 'practice' || sittings.every(({ practice }) => practice);
  const people = usePeopleAnywhere(filter.query, inPractice, null);
  const [adding, setAdding] = useState(false);
  const [first] = found;
  const enter = (): void => {
    const [person] = people.people;
    if (first !== undefined && found.length === 1) enterSitting(first.log);
    else if (found.length === 0 && person !== undefined && people.people.length === 1) enterPerson(person);
  };
  const counts = { shown: found.length, all: sittings.length };
  return (
    <>
      <FilterBar
        {...{ filter, years, ...counts }}
        many={sittings.length >= MANY}
        onChange={setFilter}
        onEnter={enter}
      />
      <PeopleFound found={people} />
      {found.some(isCounted) && (
        <div>
          <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {t(adding ? totalsWords.hide : totalsWords.show)}
          </Button>
        </div>
      )}
      {adding && found.some(isCounted) && <TotalsPicture key={`totals ${JSON.stringify(filter)}`} sittings={found} />}
      {found.length === 0 && people.people.length > 0 ? null : found.length === 0 ? (
        <p className="kp-note kp-line">
          <span className="kp-grow">{t(homeWords.noneFound)}</span>
          <Button onClick={() => setFilter(EVERY_SITTING)}>{t(homeWords.showAll)}</Button>
        </p>
      ) : (
        <SittingTable key={JSON.stringify(filter)} sittings={found} all={sittings} onPlan={onPlan} />
      )}
    </>
  );
}
