import { beginSitting } from '#renderer/data/home/begin-sitting.ts';
import { databaseOf, type Home } from '#renderer/data/home/load-home.ts';
import { openEndorsing } from '#renderer/host/endorsing.ts';
import type { OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Body } from '#shared/record/body.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import type { Result } from '#shared/base/result.ts';
import { proveSiteHead } from './prove-site-head.ts';
import { headPin, type SiteHeadDraft } from './site-head-draft.ts';
import type { Draft } from './sitting-draft.ts';

/** Opens a sitting in the name of its site head, who proves themselves first, with all that it begins with. */
export async function beginRooted(
  home: Home,
  sitting: Sitting,
  { siteHead, head }: { readonly siteHead: Person; readonly head: SiteHeadDraft },
  bodies: readonly Body[],
): Promise<Result<string, HostFailure | OpenSittingFailure>> {
  const key = await proveSiteHead(sitting.sittingId, siteHead, head);
  if (!key.ok) return key;
  const root = { siteHead, publicKey: key.value };
  const begun = await beginSitting(databaseOf(home, false), { sitting, root }, bodies);
  // only now does the host know that they are its site head: their key opens what the others' will lie under
  const seat = { practice: false, log: sitting.sittingId, personId: siteHead.personId };
  if (begun.ok) await openEndorsing(seat, headPin(head)).then(() => undefined);
  return begun;
}

/** The site head of the last sitting that had one: at this station only their PIN is asked again. */
export const rememberedHead = ({ sittings }: Home): Person | null =>
  sittings.find(({ practice, root }) => !practice && root !== null)?.root?.siteHead ?? null;

/** What a sitting begins with besides itself: the scheme, where its document lays it down. */
export function schemeOf({ way, thesisEntry }: Pick<Draft, 'way' | 'thesisEntry'>): Body[] {
  const { fixedScheme } = PROCEDURES[way.procedure];
  return fixedScheme === null ? [] : [{ type: 'scheme_adopted', scheme: fixedScheme(thesisEntry), source: null }];
}
