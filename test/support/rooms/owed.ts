import { inBeijing } from '#shared/base/calendar/beijing.ts';
import { clockSetBack } from '#shared/conduct/clock.ts';
import { isFit } from '#shared/conduct/paper-sheet.ts';
import { answerFor, blockingConcerns, isAnswerable } from '#shared/documents/concerns/concerns.ts';
import { expectedFor, isLed, leadOfPanel } from '#shared/procedures/scorers.ts';
import { nextSigner, panelsUnsigned } from '#shared/progress/before-signing.ts';
import { sharedEvenly } from '#shared/progress/panel-shares.ts';
import { figuresOf, readingOf, unproofread } from '#shared/progress/proofreading.ts';
import { unscoredLines } from '#shared/progress/sheet-lines.ts';
import type { Role } from '#shared/model/staff.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { differingLines, isPaperOpen } from '#shared/record/paper-sheet.ts';
import { unassigned } from '#shared/record/panels.ts';
import { hasTask, taskOfLine } from '#shared/record/division.ts';
import { isUncoded } from '#shared/record/codes.ts';
import { promiseAsked, standingPromise } from '#shared/record/promise.ts';
import { leadsHere } from '#shared/conduct/own-lead.ts';
import { isRecused } from '#shared/record/recusal.ts';
import { attendanceOf, sheetOf } from '#shared/record/state.ts';
import { spreadStageOf } from '#shared/results/spread.ts';
import { UNSIGNED } from '../forgeries/days.ts';
import { keyFrom } from '../forgeries/keys.ts';
import type { Step } from '../forgeries/rewrite.ts';
import { idOf } from '../handover.ts';
import { A_SIGNATURE } from '../signature.ts';
import { oneOf } from './dice.ts';
import { codesDrawn } from './codes-drawn.ts';
import { checksOwed } from './paper-checks.ts';
import { conferred, decided } from './settling.ts';
import { aMark, headOf, linesOf, newcomer, peopleOf, stepOf, whoIs, type Room } from './room.ts';

// What people who want the day to end would do next, whatever came before.

type Ref = { readonly candidateId: string; readonly examinerId: string };

/** Everything that is owed on the sheets as they stand; where nothing is, what stands above them. */
export function owed(room: Room, at: string): readonly Step[] {
  const { state } = room;
  if (clockSetBack(state, at) !== null)
    return [stepOf({ type: 'exception_explained', what: 'clock_set_back', reason: '对时' }, headOf(room))];
  const [today, heldOn] = [inBeijing(at).day, state.sitting?.heldOn ?? ''];
  // nobody marks on another day than the sitting's: where it was moved to one, it is put right
  if (heldOn !== today && state.closing === null)
    return [
      stepOf({ type: 'sitting_corrected', field: 'heldOn', old: heldOn, fresh: today, reason: '改错' }, headOf(room)),
    ];
  const groups = grouped(room);
  if (groups.length > 0) return groups;
  if (isUncoded(state) && state.candidates.size > 0 && state.closing === null) return [codesDrawn(room)];
  const below = [...state.candidates.keys()].flatMap((candidateId) => {
    const isThere = attendanceOf(state, candidateId) === 'present';
    const marks = isThere
      ? [...promised(room, candidateId), ...onSheets(room, candidateId), ...apart(room, candidateId)]
      : [];
    // nobody minds a clock while there is something to mark
    return marks.length > 0 && room.roll(6) > 0 ? marks : [...marks, ...stopped(room, candidateId)];
  });
  if (below.length > 0) {
    // a sheet that was read otherwise is not marked again before the lead has said what it says
    const isWaiting = unproofread(state).some(({ standing }) => standing === 'differs');
    const settled = isWaiting ? proofread(room).filter(({ body }) => body.type === 'difference_settled') : [];
    return [...below, ...settled];
  }
  const read = proofread(room);
  return read.length > 0 ? read : above(room);
}

/** Where there are groups, everybody goes to one that may judge them; where none may, there are groups no longer. */
function grouped(room: Room): Step[] {
  const { state } = room;
  if (unassigned(state).length === 0) return [];
  const places = sharedEvenly(state);
  if (places.length > 0)
    return places.map((place) =>
      by(room, place.candidateId, ['site-head', 'clerk', 'examiner-lead'], (who) =>
        stepOf({ type: 'candidates_assigned', places: [place], reason: '' }, who),
      ),
    );
  return [stepOf({ type: 'panels_formed', panels: [], reason: '各组都有人回避' }, headOf(room))];
}

/** Every other candidate signs the promise before somebody, once they are checked in; for the others it is answered for. */
function promised(room: Room, candidateId: string): Step[] {
  const { state } = room;
  const signs = [...state.candidates.keys()].indexOf(candidateId) % 2 === 0;
  if (promiseAsked(state.sitting) === null || standingPromise(state, candidateId) !== null || !signs) return [];
  const clerk = whoIs(room, 'clerk');
  if (!state.attendance.has(candidateId))
    return [stepOf({ type: 'attendance_recorded', candidateId, attendance: 'present', reason: '补检录' }, clerk)];
  return [stepOf({ type: 'promise_signed', candidateId, strokes: A_SIGNATURE }, clerk)];
}

/** A clock that somebody forgot. */
function stopped(room: Room, candidateId: string): Step[] {
  return [...room.state.clocks.values()].flatMap((clock) => {
    if (clock.candidateId !== candidateId || clock.since === null) return [];
    const act = { kind: 'correct', seconds: 3000 + room.roll(2000), reason: '忘记结束', witness: '邓芳磊' } as const;
    const { run, ms } = clock.since;
    const body = { type: 'task_timed', candidateId, task: clock.task, tick: { run, ms }, act } as const;
    return [by(room, candidateId, ['examiner-lead'], (lead) => stepOf(body, lead))];
  });
}

/** Somebody of these roles who has a key and may judge this candidate; where there is nobody, what the site head does about it. */
function fitFor(
  room: Room,
  candidateId: string | null,
  ...roles: Role[]
): { readonly by: string } | { readonly first: Step } {
  const { state } = room;
  const fit = peopleOf(room).filter(
    ({ role, personId }) =>
      roles.includes(role) &&
      (candidateId === null ||
        (!isRecused(state, personId, candidateId) && leadsHere(state, candidateId, personId).ok)),
  );
  const keyed = fit.filter(({ personId }) => state.keys.has(personId));
  if (keyed.length > 0) return { by: oneOf(keyed, room.roll).personId };
  const [keyless] = fit;
  if (keyless !== undefined) return { first: registered(room, keyless.personId) };
  const person = { ...newcomer(room), personId: idOf(0xe60 + room.roll(200)), role: roles[0]! };
  return { first: stepOf({ type: 'staff_named', people: [person], source: null }, headOf(room)) };
}

/** A key for somebody who has none: the site head sees who they are, or they use the slip that was printed for them. */
function registered(room: Room, personId: string): Step {
  const { roll, state } = room;
  const { publicKey } = keyFrom(60 + roll(80));
  if (state.slips.has(personId))
    return stepOf({ type: 'slip_used', personId, publicKey, signature: UNSIGNED.signature }, personId);
  if (roll(2) === 0)
    return stepOf({ type: 'slip_issued', personId, slipKey: publicKey, salt: '0'.repeat(32) }, headOf(room));
  return stepOf({ type: 'key_registered', personId, publicKey, idSeen: true }, headOf(room));
}

/** What one of them does, or what it takes until there is one. */
function by(room: Room, candidateId: string | null, roles: readonly Role[], act: (by: string) => Step): Step {
  const fit = fitFor(room, candidateId, ...roles);
  return 'first' in fit ? fit.first : act(fit.by);
}

function onSheets(room: Room, candidateId: string): Step[] {
  const { state } = room;
  return expectedFor(state, candidateId).flatMap(({ personId: examinerId }): Step[] => {
    const ref = { candidateId, examinerId };
    const sheet = sheetOf(state, ref);
    if (isRecused(state, examinerId, candidateId)) return standIn(room, ref);
    if (!state.keys.has(examinerId)) return [registered(room, examinerId)];
    const awaits = sheet.paper?.keyed.length === 0 && Object.keys(sheet.scores).length === 0 && room.roll(4) > 0;
    if (isPaperOpen(sheet) || awaits) return keyed(room, ref);
    const [line] = unscoredLines(state, ref);
    if (line !== undefined) {
      const score = { kind: 'mark', mark: aMark(room, line) } as const;
      return [stepOf({ type: 'line_scored', ...ref, line, score, cause: 'correction', reason: '补录' }, examinerId)];
    }
    if (sheet.signature !== null) return [];
    const running = stopped(room, candidateId);
    return running.length > 0 ? running : [stepOf({ type: 'sheet_signed', ...ref, ...UNSIGNED }, examinerId)];
  });
}

const standIn = (room: Room, { candidateId, examinerId: leaves }: Ref): Step[] =>
  another(room, candidateId, (takes) => ({ type: 'stand_in_named', candidateId, leaves, takes, reason: '回避' }));

/** Somebody else marks: one of those there, or who is called in; the site head says so, or a lead where the head may not. */
function another(room: Room, candidateId: string, body: (takes: string) => Body): Step[] {
  const called = { ...newcomer(room), personId: idOf(0xe60 + room.roll(200)), role: 'examiner' as const };
  if (room.roll(8) === 0) return [stepOf({ type: 'staff_named', people: [called], source: null }, headOf(room))];
  const takes = whoIs(room, 'examiner', 'examiner-lead');
  return [by(room, candidateId, ['examiner-lead', 'site-head'], (who) => stepOf(body(takes), who))];
}

/** What two people read off the paper: mostly the same; a third one settles what is not. */
export function keyed(room: Room, ref: Ref): Step[] {
  const { state, roll } = room;
  const fit = peopleOf(room).filter(({ personId }) => isFit(state, ref, personId).ok);
  if (fit.length === 0) return [];
  const by = oneOf(fit, roll).personId;
  const { paper } = sheetOf(state, ref);
  const before = paper?.keyed[0]?.marks;
  const differing = paper === null ? [] : differingLines(paper);
  if (differing.length > 0) {
    const marks = differing.map((line) => ({ line, mark: aMark(room, line) }));
    return [stepOf({ type: 'paper_settled', ...ref, marks, reason: '纸面字迹' }, by)];
  }
  const marks = linesOf(state)
    .filter((line) => hasTask(state, ref, taskOfLine(line)))
    .map((line, at) => ({
      line,
      mark: before !== undefined && roll(6) > 0 ? before[at]!.mark : roll(20) === 0 ? null : aMark(room, line),
    }));
  return [stepOf({ type: 'paper_keyed', ...ref, marks }, by)];
}

/** Marks that lie too far apart, settled as the sitting says. */
function apart(room: Room, candidateId: string): Step[] {
  const { state } = room;
  const stage = spreadStageOf(state, state.candidates.get(candidateId)!);
  if (stage === 'name_third' || (stage === 'third_marks' && room.roll(20) === 0)) {
    return another(room, candidateId, (personId) => ({
      type: 'third_named',
      candidateId,
      personId,
      reason: '相差过大',
    }));
  }
  const act = { lead_decides: decided, confer: conferred }[stage as string];
  return act === undefined ? [] : [by(room, candidateId, ['examiner-lead'], (lead) => act(room, candidateId, lead))];
}

/** What the checker reads: mostly what stands there; where it does not, the lead says whether it goes back. */
function proofread(room: Room): Step[] {
  const { state, roll } = room;
  return unproofread(state).map(({ standing, ...ref }): Step => {
    const how = roll(2) === 0 ? 'returned' : 'stands';
    const settled = { type: 'difference_settled', ...ref, how, reason: '对照纸面' } as const;
    if (standing === 'differs') return by(room, ref.candidateId, ['examiner-lead'], (lead) => stepOf(settled, lead));
    const read = readingOf(state, ref, readOff(room, ref));
    return by(room, ref.candidateId, ['checker'], (checker) => stepOf(read, checker));
  });
}

export function readOff({ state, roll }: Room, ref: Ref): BodyOf<'sheet_proofread'>['read'] {
  const figures = figuresOf(state, ref);
  const wrong = roll(5) === 0 ? roll(figures.length) : -1;
  return figures.map(({ line, mark }, at) => ({ line, mark: at === wrong ? Math.max(0, mark - 100) : mark }));
}

/** Answers, signatures and the closing, in this order. */
function above(room: Room): Step[] {
  const { state } = room;
  const role = nextSigner(state);
  if (state.closing !== null) return [];
  if (role === null) return [stepOf(CLOSING, whoIs(room, 'clerk'))];
  const checks = role === 'supervisor' ? checksOwed(room, (about, as, act) => by(room, about, [as], act)) : [];
  if (checks.length > 0) return checks;
  const open = blockingConcerns(state).filter(isAnswerable);
  if (open.length > 0) return [stepOf(answerFor(open, '现场核实，同意'), headOf(room))];
  const [panel] = panelsUnsigned(state);
  const lead = panel === undefined || !isLed(state, panel) ? undefined : leadOfPanel(state, panel);
  if (role === 'lead' && lead !== undefined)
    return [state.keys.has(lead.personId) ? signing(role, lead.personId) : registered(room, lead.personId)];
  return [by(room, null, [role === 'lead' ? 'examiner-lead' : role], (who) => signing(role, who))];
}

export const CLOSING: BodyOf<'sitting_closed'> = {
  ...{ type: 'sitting_closed', expected: 0, signed: 0, absent: 0, voided: 0, digest: '0'.repeat(64) },
};
export const signing = (role: 'checker' | 'lead' | 'supervisor', personId: string): Step =>
  stepOf({ type: 'sitting_signed', role, personId, ...UNSIGNED, opinion: '' }, personId);
