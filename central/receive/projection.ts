import { concernLines, concernsOf, tallyOf } from '#shared/documents/concerns/concerns.ts';
import { authorityNotes, supervisorNotes } from '#shared/progress/authority.ts';
import type { Body } from '#shared/record/body.ts';
import { KINDS } from '#shared/record/kinds.ts';
import { isUnrooted, type SittingState } from '#shared/record/state.ts';
import { forgetRows, snapshotWith, type SnapshotRow } from '#shared/results/snapshot.ts';
import { hashText } from '../parts/hash.ts';
import { shareOf } from '../plans/share.ts';
import type { SittingRow } from '../store/port.ts';

/** Raised when a row tells more, or otherwise, though no rule changed: rows of other builds are computed anew at the next start. */
export const FORM = 2;

/** What was computed for a sitting before and still holds; whatever is missing is computed again and kept here. */
export type Computed = {
  readonly rows: Map<string, SnapshotRow>;
  concerns: Pick<SittingRow, 'concerns' | 'unstated'> | null;
};

export const nothingComputed = (): Computed => ({ rows: new Map(), concerns: null });

/** A copy that may change without the other. */
export const copyOf = ({ rows, concerns }: Computed): Computed => ({ rows: new Map(rows), concerns });

/** Drops what an entry may have changed. Marks change results, and nothing that a document asks about people or conditions. */
export function forget(computed: Computed, body: Body): void {
  forgetRows(computed.rows, body);
  if (KINDS[body.type].touches !== 'sheets') computed.concerns = null;
}

/**
 * What central shows of a sitting, or null before it was opened. `resultsDigest` is the SHA-256 of the snapshot as recomputed
 * here: the same text the people signed and the same digest that stands on paper; before there is a mark scheme, of nothing.
 */
export function projectionOf(state: SittingState, computed = nothingComputed()): SittingRow | null {
  const { sitting } = state;
  if (sitting === null) return null;
  const { sittingId, stationId, title, organiser, occupation, level, heldOn, room } = sitting;
  const snapshot = snapshotWith(state, computed.rows);
  computed.concerns ??= whatIsAgainst(state);
  const share = shareOf(state);
  return {
    ...{ sittingId, stationId, title, organiser, occupation, level, heldOn, room },
    policyId: sitting.policy.id,
    entries: state.head.seq + 1,
    candidates: state.candidates.size,
    signedSheets: snapshot?.signed ?? 0,
    signedBy: state.signatures.length,
    closed: state.closing !== null,
    ...(state.voided === null ? {} : { voided: state.voided.reason }),
    unrooted: isUnrooted(state),
    authority: authorityNotes(state),
    supervisors: supervisorNotes(state),
    resultsDigest: hashText(snapshot?.text ?? ''),
    ...computed.concerns,
    ...(share === null ? {} : { share }),
  };
}

function whatIsAgainst(state: SittingState) {
  const concerns = concernsOf(state);
  return { concerns: concernLines(state, concerns), unstated: tallyOf(concerns).open };
}
