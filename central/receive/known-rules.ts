import { z } from 'zod';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';
import { parseJson } from '../parts/parse-json.ts';
import type { Store } from '../store/port.ts';

// A sitting names the exact rules it is judged by. Central takes results only under rules that somebody here knows: those of
// its own build, which stay known when it is updated, and those its keeper has looked at and accepted.

const knownSchema = z.strictObject({ hash: z.string(), since: z.string(), why: z.string() });
const askedSchema = z.strictObject({ hash: z.string(), at: z.string(), station: z.string() });
/** Rules that are known, since when and why; `why` is empty for those of a build that this service ran. */
export type KnownRules = z.infer<typeof knownSchema>;
/** Rules that a station's batch named and nobody here knows. */
export type AskedRules = z.infer<typeof askedSchema>;

const KNOWN = 'rules-known';
const ASKED = 'rules-asked';
/** More than a handful of builds are never in the field at once; what is beyond was made up. */
const MOST_ASKED = 20;
/** One station runs one build, and the one it had before: it does not fill the list that others wait on. */
const MOST_ASKED_BY_ONE = 3;

export async function rulesLists(
  store: Store,
): Promise<{ readonly known: readonly KnownRules[]; readonly asked: readonly AskedRules[] }> {
  const known = z.array(knownSchema).safeParse(parseJson((await store.setting(KNOWN)) ?? '[]'));
  const asked = z.array(askedSchema).safeParse(parseJson((await store.setting(ASKED)) ?? '[]'));
  const isKnown = new Set(known.data?.map(({ hash }) => hash));
  return { known: known.data ?? [], asked: (asked.data ?? []).filter(({ hash }) => !isKnown.has(hash)) };
}

/** Takes the rules of this very build for known, from its first start on. */
export async function knowOwnRules(store: Store, now: Date): Promise<void> {
  await know(store, RULES_HASH, '', now);
}

/** The keeper accepts rules by their whole hash; false where they were known before. */
export const acceptRules = (store: Store, hash: string, why: string, now: Date): Promise<boolean> =>
  know(store, hash, why, now);

async function know(store: Store, hash: string, why: string, now: Date): Promise<boolean> {
  const { known } = await rulesLists(store);
  if (known.some((one) => one.hash === hash)) return false;
  await store.keepSetting(KNOWN, JSON.stringify([...known, { hash, since: now.toISOString(), why }]));
  return true;
}

/** Refuses a batch under rules that nobody here knows, and shows them to the keeper; the station keeps it and tries again. */
export async function rulesRefusal(
  store: Store,
  { policy, stationId }: { readonly policy: { readonly rulesHash: string }; readonly stationId: string },
  now: Date,
): Promise<Rejection | null> {
  const hash = policy.rulesHash;
  const { known, asked } = await rulesLists(store);
  if (known.some((one) => one.hash === hash)) return null;
  const own = asked.filter(({ station }) => station === stationId).length;
  if (asked.length < MOST_ASKED && own < MOST_ASKED_BY_ONE && !asked.some((one) => one.hash === hash))
    await store.keepSetting(ASKED, JSON.stringify([...asked, { hash, at: now.toISOString(), station: stationId }]));
  return { kind: 'rules_unknown', detail: { rules: hash.slice(0, 12) } };
}
