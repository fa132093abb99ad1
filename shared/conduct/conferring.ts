import { tooWideWay } from '#shared/procedures/parts/too-wide.ts';

import type { SheetRef } from '../model/sheet.ts';
import { leads } from '../model/staff.ts';
import { decidersOf } from '../procedures/deciders.ts';
import { expectedFor } from '../procedures/scorers.ts';
import { isForTheLead } from '../progress/proofreading.ts';
import { lineOf } from '../progress/sheet-lines.ts';
import type { BodyOf } from '../record/body.ts';
import { hasTask, isDivided, taskOfLine } from '../record/division.ts';
import { isRecused } from '../record/recusal.ts';
import { sheetOf, type SittingState } from '../record/state.ts';
import { confersOnRecord, isContested, isTooWide } from '../results/spread.ts';
import { roleOf } from './known.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// 会商 (本场次规定; 流程 四: the group marks again): marks that lie too far apart are put otherwise only after the group conferred about
// those very lines, so that nobody moves towards the others in silence.

/** The lead takes down a conferral of the candidate's own scorers, at least two of them, while their marks lie too far apart. */
export function mayConfer(state: SittingState, body: BodyOf<'spread_conferred'>, actor: string | null): Permission {
  const role = roleOf(state, actor);
  if (role === null || !leads(role)) return refuse('role_may_not');
  const candidate = state.candidates.get(body.candidateId);
  if (candidate === undefined) return refuse('candidate_unknown');
  const isDue = tooWideWay(state.sitting) === 'conferral' && isTooWide(state, candidate);
  if (!confersOnRecord(state.sitting) || !isDue) return refuse('conferral_not_due');
  const scorers = new Set(expectedFor(state, body.candidateId).map(({ personId }) => personId));
  const there = new Set(body.people);
  const leading = new Set(decidersOf(state, body.candidateId).map(({ personId }) => personId));
  const strangers = body.people.some((one) => !scorers.has(one) && !leading.has(one));
  const bound = body.people.some((one) => isRecused(state, one, body.candidateId));
  const enough = [...there].filter((one) => scorers.has(one)).length >= 2 && there.size === body.people.length;
  if (strangers || bound || !enough || !sharesLines(state, body, scorers)) return refuse('conferral_unsound');
  return body.lines.every((line) => lineOf(state, line) !== null) ? fine : refuse('line_unknown');
}

/** Where tasks are divided: of the scorers who are there everybody marked one of these lines, and of each at least two of them did. */
function sharesLines(
  state: SittingState,
  { candidateId, people, lines }: BodyOf<'spread_conferred'>,
  scorers: ReadonlySet<string>,
): boolean {
  if (!isDivided(state)) return true;
  const marked = (examinerId: string, line: string): boolean =>
    hasTask(state, { candidateId, examinerId }, taskOfLine(line));
  const there = people.filter((one) => scorers.has(one));
  return (
    there.every((one) => leads(state.people.get(one)?.role ?? 'clerk') || lines.some((line) => marked(one, line))) &&
    lines.every((line) => there.filter((one) => marked(one, line)).length >= 2)
  );
}

/**
 * What a change on a line of a signed sheet needs: that the lead has decided about what the checker read otherwise; and while the candidate's marks lie too far apart: a conferral about it; or, where
 * a third mark or the lead settles them, that the lead sent the sheet back.
 */
export function mayMove(state: SittingState, ref: SheetRef & { readonly line: string }): Permission {
  const { candidateId, line } = ref;
  const candidate = state.candidates.get(candidateId);
  if (candidate === undefined || !confersOnRecord(state.sitting)) return fine;
  if (isForTheLead(sheetOf(state, ref))) return refuse('difference_first');
  if (tooWideWay(state.sitting) !== 'conferral')
    return isContested(state, candidate) && !sheetOf(state, ref).returned ? refuse('spread_under_way') : fine;
  const conferred = state.conferrals.get(candidateId)?.some(({ lines }) => lines.includes(line)) ?? false;
  return conferred || !isTooWide(state, candidate) ? fine : refuse('conferral_first', { line });
}
