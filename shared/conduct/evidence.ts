import { documentOf } from '../documents/registry.ts';
import { isHeldUnder } from '../model/sitting.ts';
import type { BodyOf } from '../record/body.ts';
import { standingEvidence } from '../record/evidence.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

const EDITION = 9;

/** A file is shown for a fact that wants one, once; only one that stands is taken back, and with a reason. */
export function mayShow(
  state: SittingState,
  { rule, name, sha256, stands, note }: BodyOf<'evidence_recorded'>,
): Permission {
  if (!isHeldUnder(state.sitting, EDITION)) return refuse('evidence_not_asked');
  const check = documentOf(state.sitting)?.checks.find((one) => one.rule === rule);
  if (check?.evidence?.includes(name) !== true) return refuse('evidence_not_asked');
  const isThere = standingEvidence(state, rule, name).some((one) => one.sha256 === sha256);
  if (stands) return isThere ? refuse('evidence_there') : fine;
  if (!isThere) return refuse('evidence_gone');
  return note.trim() === '' ? refuse('reason_needed') : fine;
}
