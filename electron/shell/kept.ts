import type { Anchors } from '../anchors/anchors.ts';
import { openCalendars, type Calendars } from '../calendars/calendars.ts';
import { openOccupations, type Occupations } from '../occupations/occupations.ts';
import type { Objection } from '../session/sessions.ts';
import type { VaultKeys } from '../vault/vault-keys.ts';

type Ports = {
  readonly root: string;
  readonly keys: Pick<VaultKeys, 'calendars' | 'occupations'>;
  readonly anchors: Anchors;
  readonly now: () => Date;
};
/** What the whole computer keeps beside its sittings: holidays and lists of occupations. */
export type Kept = {
  readonly handlers: Calendars['handlers'] & Occupations['handlers'];
  /** The years that count here. */
  readonly years: Calendars['years'];
  /** What of it an entry may say. */
  readonly guards: readonly { readonly objection: Objection }[];
  /** Reads it anew, because a restore wrote it. */
  readonly reload: () => Promise<void>;
};

export async function openKept({ root, keys, anchors, now }: Ports): Promise<Kept> {
  const calendars = await openCalendars({ root, key: keys.calendars, anchors, now });
  const occupations = await openOccupations({ root, key: keys.occupations, anchors, now });
  return {
    handlers: { ...calendars.handlers, ...occupations.handlers },
    years: calendars.years,
    guards: [calendars, occupations],
    reload: async () => {
      await calendars.reload();
      await occupations.reload();
    },
  };
}
