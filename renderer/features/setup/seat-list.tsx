import { Button } from 'antd';
import { useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { seatsOf } from '#shared/procedures/parts/seats.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { ableOf } from '#shared/procedures/review/pool.ts';
import { ReplaceScorer } from './replace-scorer.tsx';
import { replacementWords as words } from './replacement-words.ts';

/** Who scores once scoring has begun: the list is closed, and each of them can be replaced for a reason. */
export function SeatList() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const [leaving, setLeaving] = useState<string | null>(null);
  if (state.sheets.size === 0 || state.closing !== null) return null;
  const { people, handovers } = state;
  const { group } = procedureOf(state.sitting);
  const seats = seatsOf(state, group);
  const seated = new Set(seats.flat());
  const able = group.isDrawn ? ableOf(state) : [...people.values()].filter(({ role }) => group.roles.includes(role));
  const nameOf = (personId: string): string => people.get(personId)?.name ?? '';
  const leaves = leaving === null ? undefined : people.get(leaving);
  return (
    <div className="kp-stack">
      <div className="kp-line kp-wrap" role="group" aria-label={t(group.name)}>
        {seats.map((seat) => {
          const holder = seat[seat.length - 1] ?? seat[0];
          return (
            <Button key={holder} size="small" onClick={() => setLeaving(holder)}>
              {t(words.replaceTitle, { name: nameOf(holder) })}
            </Button>
          );
        })}
      </div>
      {handovers.map(({ leaves: from, takes, reason, seq }) => (
        <p key={seq} className="kp-soft kp-small">
          {t(words.replaced, { takes: nameOf(takes), leaves: nameOf(from), reason })}
        </p>
      ))}
      {leaves !== undefined && (
        <ReplaceScorer
          leaves={leaves}
          reserve={able.filter(({ personId }) => !seated.has(personId))}
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  );
}
