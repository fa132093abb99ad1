import { voids } from '../model/incident.ts';
import { dayInBeijing } from '../base/calendar/beijing.ts';
import { withField } from '../model/staff.ts';
import { readStatement } from '../model/takeover.ts';
import { changeHeads } from './head-succession.ts';
import { handOver, nameStaff, namePhoto, putPerson, putRight, seat, takeKey, takeRoot } from './apply-people.ts';
import { applyToClock } from './apply-clock.ts';
import { applyToSheet } from './apply-sheet.ts';
import { recuse, standIn } from './apply-recusal.ts';
import { decideSpread, nameThird } from './apply-spread.ts';
import { putSittingRight } from './apply-sitting.ts';
import type { Body, BodyOf } from './body.ts';
import type { Link } from './chain.ts';
import { appended, put, type Draft } from './draft.ts';
import { PANEL_DRAW } from './draw.ts';
import type { Entry } from './entry.ts';
import { evidenceKey } from './evidence.ts';
import { unsigns } from './kinds.ts';
import { assign, assignDrawn } from './panels.ts';
import { isDraw, PANELS_DRAW } from './room-draw.ts';
import { factsKey } from './state.ts';

type Said<K extends Body['type']> = {
  readonly draft: Draft;
  readonly entry: Entry;
  readonly body: BodyOf<K>;
  /** The latest time of any entry before this one. */
  readonly lastAt: string | null;
  /** Lists and records that this run has copied, so that it may write on them. */
  readonly mine: Set<object>;
};

/** What each kind of entry does to the state. */
const APPLY: { readonly [K in Body['type']]: (said: Said<K>) => void } = {
  sitting_opened: ({ draft, body }) => {
    draft.sitting = body.sitting;
    if (body.root !== undefined) takeRoot(draft, body.root);
  },
  sitting_corrected: ({ draft, entry, body }) => putSittingRight(draft, entry, body),
  sitting_voided: ({ draft, entry: { at, actor, seq }, body: { reason } }) =>
    void (draft.voided = { reason, at, by: actor, seq }),
  staff_named: ({ draft, body }) => nameStaff(draft, body.people),
  scorer_replaced: ({ draft, entry, body }) => handOver(draft, entry, body),
  recusal_recorded: ({ draft, entry, body }) => recuse(draft, entry, body),
  stand_in_named: ({ draft, entry, body }) => standIn(draft, entry, body),
  key_registered: ({ draft, body }) => void draft.keys.set(body.personId, body.publicKey),
  supervisor_confirmed: ({ draft, entry: { at, actor, seq }, body: { personId, number, date, issuer } }) =>
    void draft.confirmations.set(personId, { number, date, issuer, at, by: actor, seq, fell: false }),
  slip_issued: ({ draft, body: { personId, slipKey, salt } }) => void draft.slips.set(personId, { slipKey, salt }),
  slip_used: ({ draft, body }) => void draft.keys.set(body.personId, body.publicKey),
  key_replaced: ({ draft, entry, body }) => takeKey(draft, entry, body),
  deputy_named: ({ draft, body }) => void (draft.deputy = body.personId),
  head_succeeded: ({ draft, entry, body }) => changeHeads(draft, entry, body),
  candidates_admitted: ({ draft, body }) => {
    for (const candidate of body.candidates) draft.candidates.set(candidate.candidateId, candidate);
  },
  candidate_corrected: ({ draft, entry, body }) => {
    const { candidateId, field, fresh } = body;
    const candidate = draft.candidates.get(candidateId);
    if (field === 'photo') namePhoto(draft, entry, { candidateId, fresh });
    else if (candidate !== undefined) draft.candidates.set(candidateId, { ...candidate, [field]: fresh });
    putRight(draft, entry, { ...body, of: candidateId });
  },
  person_corrected: ({ draft, entry, body }) => {
    const { personId, field, fresh } = body;
    const person = draft.people.get(personId);
    if (person !== undefined) putPerson(draft, withField(person, field, fresh));
    putRight(draft, entry, { ...body, of: personId });
  },
  panels_formed: ({ draft, body }) => void (draft.panels = body.panels),
  candidates_assigned: ({ draft, entry, body }) => assign(draft, entry, body),
  tasks_divided: ({ draft, body }) => void (draft.division = body.shares),
  scheme_adopted: ({ draft, body }) => void (draft.scheme = body.scheme),
  attendance_recorded: ({ draft, entry: { at, actor, seq }, body: { candidateId, attendance, reason }, mine }) => {
    const fact = { attendance, reason, at, by: actor, seq };
    draft.attendance.set(candidateId, fact);
    draft.checkIns = appended(draft.checkIns, { candidateId, ...fact }, mine);
  },
  promise_signed: ({ draft, entry: { at, actor, seq }, body: { candidateId, strokes } }) => {
    const before = draft.promises.get(candidateId) ?? [];
    draft.promises.set(candidateId, [...before, { strokes, at, by: actor, seq }]);
  },
  incident_recorded: ({ draft, entry: { at, actor, seq }, body: { type, ...said } }) => {
    const when = { at, by: actor, seq };
    draft.incidents = [...draft.incidents, { ...said, ...when }];
    if (said.candidateId !== null && voids(said.kind))
      draft.attendance.set(said.candidateId, { attendance: 'void', reason: said.text, ...when });
  },
  deduction_withdrawn: ({ draft, entry: { at, actor, seq }, body: { incident, reason } }) => {
    const withdrawn = { reason, at, by: actor, seq };
    draft.incidents = draft.incidents.map((one) => (one.seq === incident ? { ...one, withdrawn } : one));
  },
  spread_conferred: ({ draft, entry: { at, actor, seq }, body: { candidateId, people, lines, text } }) => {
    const before = draft.conferrals.get(candidateId) ?? [];
    draft.conferrals.set(candidateId, [...before, { people, lines, text, at, by: actor, seq }]);
  },
  third_named: ({ draft, entry, body }) => nameThird(draft, entry, body),
  spread_decided: ({ draft, entry, body }) => decideSpread(draft, entry, body),
  note_added: ({ draft, entry: { at, actor, seq }, body: { candidateId, text } }) =>
    void (draft.notes = [...draft.notes, { candidateId, text, at, by: actor, seq }]),
  facts_stated: ({ draft, entry, body: { rule, candidateId, facts } }) => {
    const { at, actor, seq } = entry;
    draft.facts.set(factsKey(rule, candidateId), { facts, at, seq });
    if (isDraw(rule)) draft.draws = [...draft.draws, { rule, facts, at, by: actor, seq }];
    if (rule === PANEL_DRAW) seat(draft, facts);
    if (rule === PANELS_DRAW) assignDrawn(draft, entry, facts);
  },
  evidence_recorded: ({ draft, entry: { at, actor, seq }, body: { type, rule, name, ...said } }) => {
    const key = evidenceKey(rule, name);
    draft.evidence.set(key, [...(draft.evidence.get(key) ?? []), { ...said, at, by: actor, seq }]);
  },
  inspection_recorded: ({ draft, entry: { at, actor, seq }, body: { type, ...said } }) =>
    void (draft.inspections = [...draft.inspections, { ...said, at, by: actor, seq }]),
  subject_scores_imported: ({ draft, body }) => {
    for (const { candidateId, score } of body.scores) {
      draft.subjectScores.set(candidateId, { ...draft.subjectScores.get(candidateId), [body.subject]: score });
    }
  },
  question_recorded: ({ draft, body: { candidateId, number, text } }) => {
    const asked = draft.questions.get(candidateId) ?? {};
    draft.questions.set(candidateId, put(asked, String(number), text === '' ? null : text));
  },
  decision_recorded: ({ draft, entry: { seq }, body: { candidateId, decision, reason } }) =>
    void draft.decisions.set(candidateId, { decision, reason, seq }),
  certificates_assigned: ({ draft, entry: { at, actor, seq }, body }) => {
    const { reason, source, segment } = body;
    for (const certificate of body.certificates) {
      const before = draft.certificates.get(certificate.candidateId) ?? [];
      const fact = { ...certificate, reason, source, segment, at, by: actor, seq };
      draft.certificates.set(certificate.candidateId, [...before, fact]);
    }
  },
  exception_explained: ({ draft, entry: { at, actor, seq }, body: { what, reason } }) =>
    void (draft.exceptions = [...draft.exceptions, { what, reason, at, by: actor, seq }]),
  verdicts_answered: ({ draft, entry: { at, actor, seq }, body: { verdicts, reason } }) => {
    for (const verdict of verdicts)
      draft.answers.set(factsKey(verdict.rule, verdict.candidateId), { ...verdict, reason, at, by: actor, seq });
  },
  station_replaced: ({ draft, entry: { seq }, body, lastAt }) => {
    const said = readStatement(body.text);
    if (said !== null) draft.replacements = [...draft.replacements, { ...said, seq, lastAt }];
  },
  third_copy_ruled: ({ draft, body }) => void (draft.thirdCopy = body.whenGone),
  sitting_signed: ({ draft, entry: { at, actor, seq }, body: { type, ...signature } }) => {
    draft.signatures = [...draft.signatures, { ...signature, at, seq }];
    if (signature.role === 'lead') draft.decided ??= { at, by: actor, seq };
  },
  sitting_closed: ({ draft, entry: { seq }, body: { type, ...closing } }) => void (draft.closing = { ...closing, seq }),
  line_scored: ({ draft, entry, body, mine }) => applyToSheet(draft, entry, body, mine),
  veto_recorded: ({ draft, entry, body, mine }) => applyToSheet(draft, entry, body, mine),
  time_recorded: ({ draft, entry, body, mine }) => applyToSheet(draft, entry, body, mine),
  task_timed: ({ draft, entry, body }) => applyToClock(draft, entry, body),
  sheet_signed: ({ draft, entry, body, mine }) => applyToSheet(draft, entry, body, mine),
  paper_opened: ({ draft, entry, body, mine }) => applyToSheet(draft, entry, body, mine),
  paper_keyed: ({ draft, entry, body, mine }) => applyToSheet(draft, entry, body, mine),
  paper_settled: ({ draft, entry, body, mine }) => applyToSheet(draft, entry, body, mine),
  paper_check_drawn: ({ draft, entry: { at, actor, seq }, body: { type, ...draw } }) =>
    void (draft.paperDraws = [...draft.paperDraws, { ...draw, at, by: actor, seq }]),
  paper_checked: ({ draft, entry, body, mine }) => applyToSheet(draft, entry, body, mine),
  sheet_proofread: ({ draft, entry, body, mine }) => applyToSheet(draft, entry, body, mine),
  difference_settled: ({ draft, entry, body, mine }) => applyToSheet(draft, entry, body, mine),
};

/** Writes one more link into a draft. `mine`: lists and records that this run has copied, so that it may write on them. */
export function apply(draft: Draft, { entry, head }: Link, mine: Set<object>): void {
  draft.head = head;
  draft.high = entry.high;
  const { body, at } = entry;
  const lastAt = draft.clock;
  if (explainsClock(body) || draft.clock === null || at > draft.clock) draft.clock = at;
  if (unsigns(body)) draft.signatures = [];
  if (givesMarks(body)) noteDay(draft, at);
  // the table is indexed by the body's own type, which TypeScript can't follow through a union
  const act = APPLY[body.type] as (said: Said<Body['type']>) => void;
  act({ draft, entry, body, lastAt, mine });
}

/** Whether somebody's result comes from it: a mark, a veto, a decision. */
const givesMarks = ({ type }: Body): boolean =>
  type === 'line_scored' || type === 'veto_recorded' || type === 'decision_recorded';

function noteDay(draft: Draft, at: string): void {
  const day = dayInBeijing(at);
  const { first, last } = draft.markDays ?? { first: day, last: day };
  if (draft.markDays !== null && first <= day && day <= last) return;
  draft.markDays = { first: day < first ? day : first, last: day > last ? day : last };
}

const explainsClock = (body: Body): boolean => body.type === 'exception_explained' && body.what === 'clock_set_back';
