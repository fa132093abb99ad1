import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { homeWords } from './words.ts';
import { stationOf, type Home } from '#renderer/data/home/load-home.ts';
import type { KnownPlan } from '#renderer/data/home/plans.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { unlocked } from '#renderer/data/home/veiled.ts';
import { DutiesLine } from './duties-line.tsx';
import { PracticeMenu } from './practice-menu.tsx';
import { PracticeOffer, type Practice } from './practice-offer.tsx';
import { Sittings } from './sittings.tsx';
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
  readonly onLedger: () => void;
};

/** Every sitting on this computer, the latest first, with the ways to begin another. */
export function SittingList({ home, reload, practice, restore, onNew, onPlan, onDuties, onTrace, onLedger }: Props) {
  const t = useSay();
  const hasStation = stationOf(home, false) !== undefined;
  return (
    <main className="kp-sittings">
      <div className="kp-line kp-wrap">
        <h1 className="kp-grow">{t(homeWords.sittings)}</h1>
        {home.sittings.length > 0 && (
          <PracticeMenu practice={practice} hasPractised={home.sittings.some((one) => one.practice)} />
        )}
        {home.sittings.length > 0 && <Button onClick={onTrace}>{t(homeWords.trace)}</Button>}
        {home.sittings.some((one) => !one.practice) && <Button onClick={onLedger}>{t(homeWords.ledger)}</Button>}
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
function LockedNote({ sittings }: { readonly sittings: readonly SittingSummary[] }) {
  const t = useSay();
  const count = sittings.length - unlocked(sittings).length;
  if (count === 0) return null;
  return <p className="kp-note">{t(homeWords.lockedOf, { count })}</p>;
}
