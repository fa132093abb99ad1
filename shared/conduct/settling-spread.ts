import { sheetKey } from '../model/sheet.ts';
import { leads } from '../model/staff.ts';
import { compareRatios } from '../base/marks/ratio.ts';
import { scoreOf } from '../procedures/parts/sheet-score.ts';
import { holderOf, seatFor, seatsAt } from '../procedures/parts/seats.ts';
import { timed } from '../procedures/parts/times.ts';
import { lineIdsOf, pickedFrom } from '../procedures/practical/composite.ts';
import { procedureOf } from '../procedures/registry.ts';
import { expectedFor } from '../procedures/scorers.ts';
import { isTaskGone } from '../progress/sheet-lines.ts';
import type { BodyOf } from '../record/body.ts';
import { isRecused } from '../record/recusal.ts';
import { sheetOf, type Sheet, type SittingState } from '../record/state.ts';
import { lineId } from '../model/scheme.ts';
import { spreadStageOf } from '../results/spread.ts';
import { roleOf } from './known.ts';
import { isUnseen } from './paper-sheet.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// 第三人评分、组长裁定 (本场次规定; domain.md 4.4): whoever marks besides the examiners has no sheet of this candidate, and the lead
// picks between marks on record and gives none.

/** Somebody of the group without a sheet here is named while a third mark is due, or in the place of one who never signed. */
export function mayNameThird(state: SittingState, body: BodyOf<'third_named'>, actor: string | null): Permission {
  const { candidateId, personId } = body;
  const role = roleOf(state, actor);
  if (role !== 'site-head' && (role === null || !leads(role))) return refuse('role_may_not');
  const person = state.people.get(personId);
  if (person === undefined) return refuse('person_unknown');
  const candidate = state.candidates.get(candidateId);
  if (candidate === undefined) return refuse('candidate_unknown');
  const stage = spreadStageOf(state, candidate);
  const isDue = stage === 'name_third' || (stage === 'third_marks' && !hasThirdSigned(state, candidateId));
  if (!isDue) return refuse('third_not_due');
  const { group } = procedureOf(state.sitting);
  if (!group.roles.includes(person.role)) return refuse('role_may_not');
  const { name, validUntil } = person;
  if (validUntil !== null && state.sitting !== null && validUntil < state.sitting.heldOn)
    return refuse('card_expired', { name, until: validUntil });
  if (isRecused(state, personId, candidateId)) return refuse('recused', { name, candidate: candidate.name });
  const isHere =
    state.sheets.has(sheetKey({ candidateId, examinerId: personId })) ||
    seatsAt(state, group, candidateId).some((seat) => seatFor(state, seat, candidateId).includes(personId));
  return isHere ? refuse('scorer_already', { name }) : isUnseen(state, candidateId, personId);
}

function hasThirdSigned(state: SittingState, candidateId: string): boolean {
  const seat = seatsAt(state, procedureOf(state.sitting).group, candidateId).at(-1);
  if (seat === undefined) return false;
  return sheetOf(state, { candidateId, examinerId: holderOf(state, seat, candidateId) }).everSigned;
}

/** The lead picks for every line whose recorded mark counts, over the sheets as they are signed now. */
export function mayDecideSpread(state: SittingState, body: BodyOf<'spread_decided'>, actor: string | null): Permission {
  const role = roleOf(state, actor);
  if (role === null || !leads(role)) return refuse('role_may_not');
  const candidate = state.candidates.get(body.candidateId);
  if (candidate === undefined) return refuse('candidate_unknown');
  if (spreadStageOf(state, candidate) !== 'lead_decides') return refuse('decision_not_due');
  if (!isOverSheets(state, body) || !isWhole(state, body)) return refuse('decision_unsound');
  return isBetween(state, body) ? fine : refuse('decision_outside');
}

/** Whether it comes to a total between those on record: the best of every line may be more than anybody gave (本场次规定). */
function isBetween(state: SittingState, { candidateId, picks, sheets }: BodyOf<'spread_decided'>): boolean {
  const { scheme } = state;
  if (scheme === null) return false;
  const totalOf = (sheet: Sheet) => scoreOf(scheme, timed(state, sheet)).total;
  const picked = totalOf(pickedFrom(state, candidateId, picks));
  const recorded = sheets.map(({ examinerId }) =>
    compareRatios(totalOf(sheetOf(state, { candidateId, examinerId })), picked),
  );
  return recorded.some((order) => order >= 0) && recorded.some((order) => order <= 0);
}

/** Whether it names every expected sheet of the candidate, in order, with the digest that is signed. */
function isOverSheets(state: SittingState, { candidateId, sheets }: BodyOf<'spread_decided'>): boolean {
  const people = expectedFor(state, candidateId);
  return (
    people.length === sheets.length &&
    people.every(({ personId }, at) => {
      const digest = sheetOf(state, { candidateId, examinerId: personId }).signature?.digest;
      return sheets[at]?.examinerId === personId && sheets[at].digest === digest;
    })
  );
}

/** Whether every line is picked once, in order, from one of those sheets, and has a mark there unless its task is vetoed. */
function isWhole(state: SittingState, { candidateId, picks, sheets }: BodyOf<'spread_decided'>): boolean {
  const { scheme } = state;
  if (scheme === null || picks.map(({ line }) => line).join() !== lineIdsOf(scheme).join()) return false;
  if (!picks.every(({ examinerId }) => sheets.some((one) => one.examinerId === examinerId))) return false;
  const picked = pickedFrom(state, candidateId, picks);
  return scheme.tasks.every(
    (task, index) =>
      isTaskGone(task, index, picked) || task.lines.every((_, at) => isJudged(picked, lineId(index, at))),
  );
}

const isJudged = ({ scores, vetoes }: Sheet, id: string): boolean => id in scores || id in vetoes;
