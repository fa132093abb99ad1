import type { Anchors } from '../anchors/anchors.ts';
import { openArchive, type Archive } from '../archive/archive.ts';
import { openCalendars, type Calendars } from '../calendars/calendars.ts';
import { openOccupations, type Occupations } from '../occupations/occupations.ts';
import type { Journals } from '../journal/journals.ts';
import type { Objection } from '../session/sessions.ts';
import type { VaultKeys } from '../vault/vault-keys.ts';

type Ports = {
  readonly root: string;
  readonly keys: Pick<VaultKeys, 'archive' | 'calendars' | 'occupations'>;
  readonly anchors: Anchors;
  readonly journals: Pick<Journals, 'list' | 'whole'>;
  readonly now: () => Date;
};
/** What the whole computer keeps beside its sittings: holidays, lists of occupations, and what was put away. */
export type Kept = {
  readonly handlers: Archive['handlers'] & Calendars['handlers'] & Occupations['handlers'];
  /** The years that count here. */
  readonly years: Calendars['years'];
  /** What of it an entry may say. */
  readonly guards: readonly { readonly objection: Objection }[];
  /** Reads it anew, because a restore wrote it. */
  readonly reload: () => Promise<void>;
};

export async function openKept({ root, keys, anchors, journals, now }: Ports): Promise<Kept> {
  const archive = await openArchive({ root, key: keys.archive, anchors, journals, now });
  const calendars = await openCalendars({ root, key: keys.calendars, anchors, now });
  const occupations = await openOccupations({ root, key: keys.occupations, anchors, now });
  return {
    handlers: { ...archive.handlers, ...calendars.handlers, ...occupations.handlers },
    years: calendars.years,
    guards: [calendars, occupations],
    reload: async () => {
      await archive.reload();
      await calendars.reload();
      await occupations.reload();
    },
  };
}
