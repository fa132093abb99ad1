import { SIGNING_ORDER, type SigningRole } from '../model/signing-order.ts';
import type { Panel } from '../model/panels.ts';
import { panelOf, unassigned } from '../record/panels.ts';
import { attendanceOf, sheetOf, type SittingSignature, type SittingState } from '../record/state.ts';
import { seatsOfPanel } from '../procedures/parts/seats.ts';
import { procedureOf } from '../procedures/registry.ts';
import { expectedExaminers, expectedFor, isLed } from '../procedures/scorers.ts';
import { isBarred } from './ledger.ts';
import { paperCheckObstacle, type PaperCheckObstacle } from './paper-check.ts';
import { unproofread } from './proofreading.ts';

/** What stands before a signature: sheets still to be signed, or the role that signs first. Null when nothing does. */
export type Obstacle =
  | { readonly kind: 'no_candidates' }
  | { readonly kind: 'no_examiners' }
  /** Candidates whom no panel judges yet. */
  | { readonly kind: 'unassigned'; readonly count: number }
  | { readonly kind: 'sheets_unsigned'; readonly count: number }
  /** Reviews that lack entry scores, marks or the panel's decision. */
  | { readonly kind: 'reviews_open'; readonly count: number }
  /** Signed sheets that are to be keyed anew, or whose differences the lead has to settle. */
  | { readonly kind: 'proofreading_open'; readonly count: number }
  | PaperCheckObstacle
  | { readonly kind: 'signed_already' }
  | { readonly kind: 'not_yet'; readonly first: SigningRole };

/** The first thing that keeps `role` from signing the sitting as it stands, or null. */
export function missingBeforeSigning(state: SittingState, role: SigningRole): Obstacle | null {
  if (state.candidates.size === 0) return { kind: 'no_candidates' };
  if (expectedExaminers(state).length === 0) return { kind: 'no_examiners' };
  const nowhere = unassigned(state).length;
  if (nowhere > 0) return { kind: 'unassigned', count: nowhere };
  const count = unsignedSheets(state);
  if (count > 0) return { kind: 'sheets_unsigned', count };
  const undecided = openReviews(state);
  if (undecided > 0) return { kind: 'reviews_open', count: undecided };
  const unread = unproofread(state).length;
  if (unread > 0) return { kind: 'proofreading_open', count: unread };
  const has = (wanted: SigningRole): boolean => hasSigned(state, wanted);
  if (has(role)) return { kind: 'signed_already' };
  const first = SIGNING_ORDER.slice(0, SIGNING_ORDER.indexOf(role)).find((earlier) => !has(earlier));
  if (first !== undefined) return { kind: 'not_yet', first };
  return role === 'supervisor' ? paperCheckObstacle(state) : null;
}

/** Whether everyone of that role has signed who must: of leads, the lead of every panel that judged somebody (六（四）) and has one. */
export const hasSigned = (state: SittingState, role: SigningRole): boolean =>
  state.signatures.some((signature) => signature.role === role) &&
  (role !== 'lead' || panelsUnsigned(state).length === 0);

/** The signature of a role, of a lead the one for their panel where there are several, any lead's where it has none; undefined while nobody gave it. */
export function signatureOf(state: SittingState, role: SigningRole, panel: Panel | null): SittingSignature | undefined {
  const of = state.signatures.filter((signature) => signature.role === role);
  if (panel === null || !isLed(state, panel)) return of[0];
  const seated = seatsOfPanel(state, procedureOf(state.sitting).group, panel).flat();
  return of.find(({ personId }) => seated.includes(personId));
}

/** What a role signs for: leads each for the panel they lead and one for all that have none, everybody else for the sitting. */
export function signedFor(state: SittingState, role: SigningRole): readonly (Panel | null)[] {
  const led = role === 'lead' ? state.panels.filter((panel) => isLed(state, panel)) : [];
  return role === 'lead' && led.length > 0 && led.length === state.panels.length ? led : [...led, null];
}

/** The panels that judged somebody and whose lead has not signed; none where there are not several. */
export function panelsUnsigned(state: SittingState): Panel[] {
  const judging = new Set([...state.candidates.keys()].map((id) => panelOf(state, id)?.name));
  return state.panels.filter((panel) => judging.has(panel.name) && signatureOf(state, 'lead', panel) === undefined);
}

/** Whose turn it is, or null when everyone has signed. */
export const nextSigner = (state: SittingState): SigningRole | null =>
  SIGNING_ORDER.find((role) => !hasSigned(state, role)) ?? null;

function unsignedSheets(state: SittingState): number {
  const present = [...state.candidates.keys()].filter(
    (id) => attendanceOf(state, id) === 'present' && !isBarred(state, id),
  );
  return present
    .flatMap((candidateId) =>
      expectedFor(state, candidateId).map((e) => sheetOf(state, { candidateId, examinerId: e.personId })),
    )
    .filter((sheet) => sheet.signature === null).length;
}

/** How many present candidates still wait for more than marks, such as a review for its decision. */
export function openReviews(state: SittingState): number {
  const { isSettled } = procedureOf(state.sitting);
  const present = [...state.candidates.values()].filter((c) => attendanceOf(state, c.candidateId) === 'present');
  return present.filter((candidate) => !isSettled(state, candidate)).length;
}
