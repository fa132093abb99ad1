import { strokesFault } from '../model/promise.ts';
import type { Gone } from '../model/candidate.ts';
import type { BodyOf } from '../record/body.ts';
import { promiseAsked } from '../record/promise.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission, type Refusal } from './refusal.ts';

const GONE: Readonly<Record<Gone, Refusal['kind']>> = {
  ...{ absent: 'promise_absent', void: 'promise_void', ineligible: 'promise_ineligible' },
};

/** A promise is signed by a candidate who was checked in, before whoever stands by; signed again, the earlier one stays on record. */
export function maySignPromise(state: SittingState, { candidateId, strokes }: BodyOf<'promise_signed'>): Permission {
  if (promiseAsked(state.sitting) === null) return refuse('promise_not_asked');
  const candidate = state.candidates.get(candidateId);
  if (candidate === undefined) return refuse('candidate_unknown');
  const there = state.attendance.get(candidateId)?.attendance;
  if (there === undefined) return refuse('promise_before_check_in', { name: candidate.name });
  if (there !== 'present') return refuse(GONE[there], { name: candidate.name });
  const fault = strokesFault(strokes);
  return fault === null ? fine : refuse(fault);
}
