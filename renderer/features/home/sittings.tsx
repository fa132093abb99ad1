import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useArchive } from '#renderer/data/home/archive.ts';
import { enterPerson } from '#renderer/data/enter-person.ts';
import type { KnownPlan } from '#renderer/data/home/plans.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { isCounted } from '#renderer/data/home/sitting-totals.ts';
import { veiled } from '#renderer/data/home/veiled.ts';
import { usePeopleAnywhere } from '#renderer/data/people-anywhere.ts';
import { enterSitting } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { archiveWords } from './archive-words.ts';
import { ArchiveLine, useArchiving } from './archiving.tsx';
import { FilterBar } from './filter-bar.tsx';
import { PeopleFound } from './people-found.tsx';
import { EVERY_SITTING, sittingsWith, standingIn, yearsOf } from './sitting-filter.ts';
import { SittingTable } from './sitting-table.tsx';
import { TotalsPicture } from './totals-picture.tsx';
import { totalsWords } from './totals-words.ts';
import { homeWords } from './words.ts';

/** From so many on sittings are told apart by year and kind as well. */
const MANY = 8;

type Props = { readonly sittings: readonly SittingSummary[]; readonly onPlan: (known: KnownPlan) => void };

/** The sittings that are looked for, or all that were not put away, with whoever is found in any of them. */
export function Sittings({ sittings: all, onPlan }: Props) {
  const t = useSay();
  const sittings = useMemo(() => all.map(veiled), [all]);
  const [filter, setFilter] = useState(EVERY_SITTING);
  const archive = useArchive();
  const archiving = useArchiving();
  const away = useMemo(
    () => sittings.filter((one) => standingIn(archive, one) === 'archived').length,
    [sittings, archive],
  );
  // the archive has no filter of its own once nothing is in it
  const inArchive = filter.state === 'archived';
  const years = useMemo(() => yearsOf(sittings), [sittings]);
  const found = useMemo(() => sittingsWith(filter, sittings, archive), [filter, sittings, archive]);
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
  const isEmpty = away > 0 && away === sittings.length && !inArchive;
  const isLookedFor = filter.query.trim() !== '' || filter.year !== null;
  const alsoAway =
    isEmpty || (filter.state === 'all' && isLookedFor)
      ? sittingsWith({ ...filter, state: 'archived' }, sittings, archive).length
      : 0;
  const counts = { shown: found.length, all: inArchive ? away : sittings.length - away };
  return (
    <>
      <FilterBar
        {...{ filter, years, away, ...counts }}
        many={sittings.length >= MANY}
        onChange={setFilter}
        onEnter={enter}
      />
      <ArchiveLine
        {...{ archive, archiving, inArchive, alsoAway }}
        shown={found}
        onLook={(look) => setFilter({ ...filter, state: look ? 'archived' : 'all' })}
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
      {found.length > 0 ? (
        <SittingTable
          key={JSON.stringify(filter)}
          {...{ archive, onPlan }}
          sittings={found}
          all={all}
          onMove={archiving.move}
        />
      ) : people.people.length > 0 ? null : isEmpty ? (
        <p className="kp-note">{t(archiveWords.allAway, { count: away })}</p>
      ) : (
        <p className="kp-note kp-line">
          <span className="kp-grow">{t(homeWords.noneFound)}</span>
          <Button onClick={() => setFilter(EVERY_SITTING)}>{t(homeWords.showAll)}</Button>
        </p>
      )}
    </>
  );
}
