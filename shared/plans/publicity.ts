import type { PlanEntry } from './plan-entry.ts';
import type { PublicityBody } from './publicity-entry.ts';

type Started = Extract<PublicityBody, { type: 'publicity_started' }>;

/** A 公示 of a plan; `endedOn` is null while it runs. */
export type Publicity = Omit<Started, 'type'> &
  Pick<PlanEntry, 'at' | 'by' | 'seq'> & { readonly endedOn: string | null; readonly endedBy: string | null };

/** Every 公示 in the order in which it was recorded. */
export function publicitiesOf(entries: readonly PlanEntry[]): Publicity[] {
  const all: Publicity[] = [];
  for (const { at, by, seq, body } of entries) {
    if (body.type === 'publicity_started') {
      const { type, ...started } = body;
      all.push({ ...started, at, by, seq, endedOn: null, endedBy: null });
    } else if (body.type === 'publicity_ended') {
      const running = all.at(-1);
      if (running?.endedOn === null) all[all.length - 1] = { ...running, endedOn: body.on, endedBy: by };
    }
  }
  return all;
}

/** The one that runs; null where none does. */
export const runningIn = (all: readonly Publicity[]): Publicity | null => {
  const last = all.at(-1);
  return last?.endedOn === null ? last : null;
};
