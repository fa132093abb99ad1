import { leads } from '../model/staff.ts';
import {
  differencesOf,
  proofreadingOf,
  proofStanding,
  staysForTheLead,
  type Difference,
} from '../progress/proofreading.ts';
import { lineOf } from '../progress/sheet-lines.ts';
import type { BodyOf } from '../record/body.ts';
import { checkStanding } from '../record/paper-check.ts';
import { sheetOf, type SittingState } from '../record/state.ts';
import { roleOf } from './known.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// 校对 (本场次规定): the checker keys anew, the lead settles a difference, that of a paper too, and never changes a mark.

/** Only the checker reads, only what this sitting asks for, and only off a sheet that is signed. */
export function mayProofread(state: SittingState, body: BodyOf<'sheet_proofread'>, actor: string | null): Permission {
  if (roleOf(state, actor) !== 'checker') return refuse('role_may_not');
  if (!state.candidates.has(body.candidateId)) return refuse('candidate_unknown');
  const asked = proofreadingOf(state.sitting);
  if (asked === null || sheetOf(state, body).signature === null) return refuse('proofreading_not_due');
  const lines = body.read.map(({ line }) => line);
  const isTotal = lines.length === 1 && lines[0] === null;
  const areLines = lines.every((line) => line !== null && lineOf(state, line) !== null);
  const isOnce = new Set(lines).size === lines.length;
  if (!isOnce || !(asked === 'totals' ? isTotal : areLines)) return refuse('proofreading_unsound');
  if (!staysForTheLead(state.sitting)) return body.differs === undefined ? fine : refuse('proofreading_unsound');
  if (proofStanding(state, body) !== 'open') return refuse('proofread_already');
  return areSame(body.differs ?? [], differencesOf(state, body, body)) ? fine : refuse('proofreading_unsound');
}

/** Whether both name the same differences, in whatever order. */
function areSame(said: readonly Difference[], found: readonly Difference[]): boolean {
  const texts = (list: readonly Difference[]): string =>
    list
      .map(({ line, read, stands }) => JSON.stringify([line, read, stands]))
      .sort()
      .join();
  return texts(said) === texts(found);
}

/** Only the lead settles, and only a difference that there is. */
export function maySettle(state: SittingState, body: BodyOf<'difference_settled'>, actor: string | null): Permission {
  const role = roleOf(state, actor);
  if (role === null || !leads(role)) return refuse('role_may_not');
  if (!state.candidates.has(body.candidateId)) return refuse('candidate_unknown');
  const differs = proofStanding(state, body) === 'differs' || checkStanding(sheetOf(state, body)) === 'differs';
  return differs ? fine : refuse('difference_gone');
}
