import { markingScreenOf } from '#renderer/marking/marking-screen.ts';
import { isOwed, paperRows, rowFor } from '#renderer/marking/paper-rows.ts';
import type { Screen } from '#renderer/ui/navigate.ts';
import { sheetKey } from '#shared/model/sheet.ts';
import { leads, type Person, type Role } from '#shared/model/staff.ts';
import { lacksOf, type Lack } from '#shared/progress/lacks.ts';
import { knownLedger } from '#renderer/data/known-ledger.ts';
import type { LedgerRow, SheetStage } from '#shared/progress/ledger.ts';
import type { SigningRole } from '#shared/model/signing-order.ts';
import { nextSigner, openReviews } from '#shared/progress/before-signing.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { unproofread } from '#shared/progress/proofreading.ts';
import { promiseAsked, unsignedPromises } from '#shared/record/promise.ts';
import { isRecused } from '#shared/record/recusal.ts';
import type { SittingState } from '#shared/record/state.ts';
import { spreadsOf, spreadStageOf } from '#shared/results/spread.ts';
import { blockingConcerns } from '#shared/documents/concerns/concerns.ts';
import { nextWords } from '#renderer/features/board/words.ts';
import type { Sentence } from '#shared/words/say.ts';

/** What is missing now, and the one thing to do about it. */
export type NextStep = {
  readonly sentence: Sentence;
  readonly blanks: Readonly<Record<string, string | number>>;
  /** Fills the blank `role`, whose word depends on the language. */
  readonly role: SigningRole | null;
  /** Fill the blank `roles` in the same way. */
  readonly roles: readonly Role[];
  readonly button: Sentence;
  readonly go: Screen | 'sign-in';
  readonly params: Readonly<Record<string, string>>;
};

const step = (sentence: Sentence, button: Sentence, go: NextStep['go'], over: Partial<NextStep> = {}): NextStep => ({
  sentence,
  blanks: {},
  role: null,
  roles: [],
  button,
  go,
  params: {},
  ...over,
});

/** The next thing to do in a sitting, for whoever sits here: preparation, check-in, sheets, signatures, hand-over. */
export function nextStep(state: SittingState, actor: Person | null): NextStep {
  // whoever can fill a place hears of it first
  const fills = actor !== null && (actor.role === 'site-head' || leads(actor.role));
  const waits = recused(state);
  return (
    voided(state) ??
    preparation(state) ??
    (fills ? waits : null) ??
    (actor !== null && rowFor(state, paperRows(state), actor.personId) !== undefined ? onPaper(state) : null) ??
    sheets(state, actor) ??
    waits ??
    onPaper(state) ??
    conferring(state) ??
    closing(state)
  );
}

/** Nothing is scored or signed any more in a sitting that was opened by mistake; what there is of it is kept on paper. */
function voided({ voided: fact }: SittingState): NextStep | null {
  return fact === null
    ? null
    : step(nextWords.voided, nextWords.print, 'printing', { blanks: { reason: fact.reason } });
}

/** What the first list that lacks something asks for, then check-in; neither is insisted on once marks are given without it. */
function preparation(state: SittingState): NextStep | null {
  const begun = state.sheets.size > 0;
  const lack = lacksOf(state).find((one) => one.kind !== 'few_scores' && (!begun || one.kind !== 'roles'));
  if (lack !== undefined) return preparing(lack);
  const count = state.candidates.size - state.attendance.size;
  if (begun) return null;
  if (count > 0) return step(nextWords.unmarked, nextWords.checkIn, 'check-in', { blanks: { count } });
  const [first, ...others] = promiseAsked(state.sitting) === null ? [] : unsignedPromises(state);
  if (first === undefined) return null;
  const params = { candidate: first.candidateId };
  return step(nextWords.unpromised, nextWords.toPromise, 'check-in', { blanks: { count: 1 + others.length }, params });
}

const MISSING = {
  sitting: [nextWords.noStaff, nextWords.nameStaff],
  staff: [nextWords.noStaff, nextWords.nameStaff],
  panels: [nextWords.unassigned, nextWords.assign],
  lots: [nextWords.noCodes, nextWords.drawCodes],
  recusal: [nextWords.recused, nextWords.fillPlace],
  draw: [nextWords.noDraw, nextWords.draw],
  roster: [nextWords.noCandidates, nextWords.importRoster],
  scores: [nextWords.noScores, nextWords.importScores],
  scheme: [nextWords.noScheme, nextWords.importScheme],
  division: [nextWords.noScheme, nextWords.importScheme],
} as const;

function preparing(lack: Lack): NextStep {
  const params = { list: lack.list };
  switch (lack.kind) {
    case 'missing': {
      const [sentence, button] = MISSING[lack.list];
      return step(sentence, button, 'setup', { params });
    }
    case 'roles':
      return step(nextWords.noRoles, nextWords.nameStaff, 'setup', { params, roles: lack.roles });
    case 'unassigned':
      return step(nextWords.unassigned, nextWords.assign, 'setup', { params });
    default: {
      const sentence = lack.kind === 'few_examiners' ? nextWords.fewExaminers : nextWords.fewSenior;
      return step(sentence, nextWords.nameStaff, 'setup', { params, blanks: { wanted: lack.need, there: lack.have } });
    }
  }
}

/** Sheets come before signatures, and unscored ones before unsigned ones; one's own first. */
function sheets(state: SittingState, actor: Person | null): NextStep | null {
  const { rows: all } = knownLedger(state);
  // what was marked on paper is not marked on the screen
  const owed = new Set(paperRows(state).flatMap((row) => (isOwed(row) ? [sheetKey(row.ref)] : [])));
  const rows = all.filter(
    ({ candidate, examiner }) =>
      !owed.has(sheetKey({ candidateId: candidate.candidateId, examinerId: examiner.personId })),
  );
  const go = markingScreenOf(state.sitting);
  const own = (found: readonly LedgerRow[]): readonly LedgerRow[] =>
    found.filter(({ examiner }) => examiner.personId === actor?.personId);
  const at = (...stages: SheetStage[]): LedgerRow[] => rows.filter(({ stage }) => stages.includes(stage));

  const corrected = own(at('corrected'))[0];
  if (corrected !== undefined) return step(nextWords.correctedMine, nextWords.signSheet, go, forRow(corrected, {}));
  const groups = [
    { open: at('empty', 'started'), mine: nextWords.unscoredMine, all: nextWords.unscored, button: nextWords.score },
    {
      open: at('complete', 'corrected'),
      mine: nextWords.unsignedMine,
      all: nextWords.unsigned,
      button: nextWords.signSheet,
    },
  ];
  for (const { open, mine, all, button } of groups) {
    const ownOpen = own(open);
    const [first] = ownOpen;
    const blanks = { count: open.length };
    if (first !== undefined) return step(mine, button, go, forRow(first, { ...blanks, mine: ownOpen.length }));
    // Whoever has scored all of theirs may still have some to sign, before somebody else takes the seat.
    if (open.length > 0 && own(at('complete')).length === 0)
      return step(all, actor === null ? nextWords.signIn : nextWords.switchPerson, 'sign-in', { blanks });
  }
  return null;
}

const forRow = ({ candidate }: LedgerRow, blanks: NextStep['blanks']): Partial<NextStep> => ({
  blanks: { ...blanks, number: candidate.number, name: candidate.name },
  params: { candidate: candidate.candidateId },
});

/** Sheets that were marked on paper wait for two people, and where those differ for a third. */
function onPaper(state: SittingState): NextStep | null {
  const rows = paperRows(state).filter(isOwed);
  const [first] = rows;
  if (first === undefined) return null;
  const { number, name } = first.candidate;
  return step(nextWords.onPaper, nextWords.toPaper, 'paper-entry', { blanks: { count: rows.length, number, name } });
}

/** Sheets whose scorer is recused wait for somebody to stand in. */
function recused(state: SittingState): NextStep | null {
  const waiting = knownLedger(state).rows.filter(({ stage }) => stage === 'recused');
  const [first] = waiting;
  if (first === undefined) return null;
  const { number, name } = first.candidate;
  return step(nextWords.recused, nextWords.fillPlace, 'setup', {
    blanks: { count: waiting.length, number, name },
    params: { list: 'recusal' },
  });
}

/** Marks that lie too far apart are conferred about before anyone signs above them. */
function conferring(state: SittingState): NextStep | null {
  const spreads = spreadsOf(state);
  const [first] = spreads;
  if (first === undefined || state.closing !== null) return null;
  const { number, name, candidateId } = first;
  const stage = spreadStageOf(state, first);
  const decides = [...state.people.values()].some(
    (one) => leads(one.role) && !isRecused(state, one.personId, candidateId),
  );
  if (stage === 'lead_decides' && !decides)
    return step(nextWords.noRoles, nextWords.nameStaff, 'setup', {
      params: { list: 'staff' },
      roles: SIGNS.lead.slice(0, 1),
    });
  const [sentence, button] =
    stage === 'name_third'
      ? [nextWords.spreadThird, nextWords.toThird]
      : stage === 'lead_decides'
        ? [nextWords.spreadLead, nextWords.toDecide]
        : [nextWords.spread, nextWords.confer];
  return step(sentence, button, 'results', {
    blanks: { count: spreads.length, number, name },
    params: { candidate: candidateId },
  });
}

const SIGNS: Readonly<Record<SigningRole, readonly Role[]>> = {
  ...{ checker: ['checker'], lead: ['examiner-lead', 'expert-lead'], supervisor: ['supervisor'] },
};

function closing(state: SittingState): NextStep {
  const count = openReviews(state);
  if (count > 0) {
    const sentence = procedureOf(state.sitting).givesMarks ? nextWords.undecided : nextWords.unrecognised;
    return step(sentence, nextWords.decide, markingScreenOf(state.sitting), { blanks: { count } });
  }
  const blocking = state.closing === null ? blockingConcerns(state).length : 0;
  if (blocking > 0) return step(nextWords.answerFirst, nextWords.answer, 'sign-off', { blanks: { count: blocking } });
  const unread = state.closing === null ? unproofread(state).length : 0;
  if (unread > 0) return step(nextWords.unread, nextWords.proofread, 'proofreading', { blanks: { count: unread } });
  const role = nextSigner(state);
  const may = role === null ? [] : SIGNS[role];
  // whoever is to sign has to be on the staff list, and so has whoever draws sheets to be held against their paper
  if (role !== null && ![...state.people.values()].some((one) => may.includes(one.role)))
    return step(nextWords.noRoles, nextWords.nameStaff, 'setup', { params: { list: 'staff' }, roles: may.slice(0, 1) });
  if (role !== null) return step(nextWords.signing, nextWords.toSigning, 'sign-off', { role });
  if (state.closing === null) return step(nextWords.toClose, nextWords.close, 'sign-off');
  return state.sitting?.practice === true
    ? step(nextWords.closedPractice, nextWords.print, 'printing')
    : step(nextWords.closed, nextWords.handOver, 'handover');
}
