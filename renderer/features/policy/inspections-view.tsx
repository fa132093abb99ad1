import { Button } from 'antd';
import { useState } from 'react';
import { useMayWrite, WhoMay } from '#renderer/acts/who-may.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Inspection } from '#shared/record/changes.ts';
import type { SittingState } from '#shared/record/state.ts';
import { InspectionDialog } from './inspection-dialog.tsx';
import { inspectionWords as words } from './inspection-words.ts';

/** 抽查监督: every check by the authority, what it found, and what was done about it since; also once the sitting is closed. */
export function InspectionsView({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const may = useMayWrite('inspection_recorded');
  const [told, setTold] = useState<Inspection | 'new' | null>(null);
  const { inspections } = state;
  const firsts = inspections.filter((one, at) => inspections.findIndex(({ number }) => number === one.number) === at);
  const mayWrite = may && state.voided === null;
  return (
    <div className="kp-page kp-stack" data-testid="inspections">
      <div className="kp-line">
        <p className="kp-soft kp-grow">{t(words.about)}</p>
        {mayWrite && (
          <Button type="primary" onClick={() => setTold('new')}>
            {t(words.record)}
          </Button>
        )}
        {firsts.length > 0 && (
          <Button onClick={() => navigate('printing', { form: 'inspection-log' })}>{t(words.print)}</Button>
        )}
      </div>
      {state.voided === null && <WhoMay act={words.record} kind="inspection_recorded" />}
      {firsts.length === 0 && <p className="kp-soft">{t(words.none)}</p>}
      {firsts.map((first) => (
        <article key={first.number} className="kp-panel kp-stack" aria-label={t(words.nth, { number: first.number })}>
          <div className="kp-line">
            <strong className="kp-grow">
              {t(words.nth, { number: first.number })} · {first.on} · {first.office} · {first.people}
            </strong>
            {mayWrite && (
              <Button size="small" onClick={() => setTold(first)}>
                {t(words.follow)}
              </Button>
            )}
          </div>
          <p>{first.found}</p>
          {inspections
            .filter(({ number, done }) => number === first.number && done !== '')
            .map(({ seq, done, at, by }) => (
              <p key={seq} className="kp-small kp-soft kp-num">
                {t(words.done, { done, time: localTime(at), who: state.people.get(by ?? '')?.name ?? '' })}
              </p>
            ))}
        </article>
      ))}
      {told !== null && (
        <InspectionDialog count={firsts.length} of={told === 'new' ? null : told} onClose={() => setTold(null)} />
      )}
    </div>
  );
}
