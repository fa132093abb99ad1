import type { Sitting } from '../model/sitting.ts';
import type { Part } from './part.ts';
import { standingAgain, type Resit } from './resit.ts';

/** Somebody who may take a subject again, and the last sitting in which they took it: the next one is held its way. */
export type ResitPlace = { readonly resit: Resit; readonly from: Sitting };

/**
 * Whose 补考 is a sitting here: of those offered, whoever took the subject in one. Theory that a list brought is taken again where
 * that list came from, and its scores come as another list.
 */
export function resitPlaces(resits: readonly Resit[], parts: readonly Part[]): ResitPlace[] {
  const sittings = new Map(parts.map(({ sitting }) => [sitting.sittingId, sitting] as const));
  return resits.flatMap((resit) => {
    if (!resit.isOffered) return [];
    const { attempts } = standingAgain(resit) ?? { attempts: [] };
    const last = attempts.findLast(({ sittingId }) => sittingId !== null && sittings.has(sittingId));
    const from = sittings.get(last?.sittingId ?? '');
    return from?.plan === undefined ? [] : [{ resit, from }];
  });
}
