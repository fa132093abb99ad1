import { papersOf } from '#shared/forms/papers.ts';
import { FORMS, type FormId, type Paper } from '#shared/forms/registry.ts';
import { orderedPlanPapers } from '#shared/forms/plan-papers.ts';
import { slipsWith } from '#shared/forms/sign-in-slips/form.ts';
import type { Attendance } from '#shared/model/candidate.ts';
import { traceOf, type Traced } from '#shared/plans/trace.ts';
import type { LedgerRow } from '#shared/plans/work-ledger.ts';
import { AGREEMENT_FACTS, appointedOf } from '#shared/documents/parts/agreements.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { chiefDay, enterpriseDay, huangshiDay, panelDay, practicalDay, reviewDay } from '#test/support/form-days.ts';
import { linksOf } from '#test/support/sitting.ts';
import { planDay } from '#test/support/plan-day.ts';
import { honestDay, sixthDay, type Day } from '#test/support/forgeries/days.ts';
import { drawnDay } from '#test/support/forgeries/draws.ts';
import { checkDay } from '#test/support/forgeries/paper-checks.ts';
import { promiseDay } from '#test/support/forgeries/promises.ts';
import { rewritten } from '#test/support/forgeries/rewrite.ts';
import { scoreSheetSample, explanationSample, thesisSheetSample, reviewSheetSample } from './samples.ts';

const DAYS = {
  practical: practicalDay(),
  panel: panelDay(),
  review: reviewDay(),
  chief: chiefDay(),
  agreed: agreedDay(),
  huangshi: huangshiDay(),
  enterprise: enterpriseDay(),
  lots: lotsDay(),
  promise: writtenDay(promiseDay(honestDay('practical', true))),
  check: writtenDay(checkDay(honestDay('practical', true))),
};

/** A day on which the candidates drew. */
function lotsDay(): SittingState {
  const day = sixthDay(honestDay('practical', true), 8);
  return writtenDay({ ...day, steps: drawnDay(day) });
}

const PLAN = planDay();

/** What a day of the corpus comes to, under rules whose hash stays the same, as do the digests that are printed. */
function writtenDay(day: Day): SittingState {
  const policy = { ...day.sitting.policy, rulesHash: '0'.repeat(64) };
  const sitting = { ...day.sitting, policy };
  const steps = day.steps.map((step) =>
    step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step,
  );
  return rewritten(steps, { ...day, sitting }).state;
}

/** The first paper that a form comes to on a day. */
function filled<Id extends FormId>(form: Id, state: SittingState): Paper<Id> {
  const paper = papersOf(state, { form, candidateId: null, examinerId: null }).find(
    (each): each is Paper<Id> => each.form === form,
  );
  if (paper === undefined) throw new Error(`no ${FORMS[form].name} on that day`);
  return paper;
}

/** The first paper that a form comes to of a plan. */
function ofPlan<Id extends FormId>(form: Id): Paper<Id> {
  const paper = orderedPlanPapers(PLAN, { form, candidateId: null })
    .map((ordered) => ordered.paper)
    .find((each): each is Paper<Id> => each.form === form);
  if (paper === undefined) throw new Error(`no ${FORMS[form].name} of that plan`);
  return paper;
}

/** Slips as the host would print them; the codes are invented. */
function slipsSample(state: SittingState): Paper<'sign-in-slips'> {
  const people = [...state.people.keys()].slice(0, 4);
  const paper = slipsWith(
    state,
    people.map((personId) => ({ personId, code: 'K7QM-3XPA-WT' })),
  );
  if (paper === null) throw new Error('no sitting on that day');
  return paper;
}

/** What the records of two sittings hold about somebody. */
function historySample(): Paper<'person-history'> {
  const state = DAYS.practical;
  const [candidate] = state.candidates.values();
  const [person] = state.people.values();
  if (candidate === undefined || person === undefined || state.sitting === null) throw new Error('nobody on that day');
  const { candidateId } = candidate;
  const told = (bodies: readonly Body[], over: Partial<Traced> = {}): Traced => {
    const entries = linksOf(
      state.sitting!,
      bodies.map((body) => [body, person.personId] as const),
      state,
    ).map(({ entry }) => entry);
    const one = traceOf(state, candidateId, entries);
    if (one === null) throw new Error('nobody on that day');
    return { ...one, ...over };
  };
  const there = (attendance: Attendance, reason = ''): Body => ({
    ...{ type: 'attendance_recorded', candidateId, attendance, reason },
  });
  const admitted: Body = {
    ...{ type: 'candidates_admitted', candidates: [candidate] },
    source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
  };
  const numbered: Body = {
    ...{ type: 'certificates_assigned', segment: null, source: null, reason: '' },
    certificates: [{ candidateId, number: 'S000120000123263000001', issuedOn: '2026-12-01' }],
  };
  const paper = FORMS['person-history'].fill([
    told([admitted, there('ineligible', '资格审核不符合，不予考核')], {
      ...{
        title: '2026年第三批焊工',
        heldOn: '2026-06-20',
        verdict: ['资格不符', 'Not eligible'],
        ...{ shown: '', certificate: '' },
        isClosed: true,
      },
    }),
    told([admitted, there('present'), numbered]),
  ]);
  if (paper === null) throw new Error('no history');
  return paper;
}

/** Somebody who passed has an agreement of their own. */
function agreedDay(): SittingState {
  const state = chiefDay();
  const [first] = appointedOf(state);
  if (first === undefined || state.sitting === null) throw new Error('nobody passed on that day');
  const agreement: BodyOf<'facts_stated'> = {
    ...{ type: 'facts_stated', rule: AGREEMENT_FACTS, candidateId: first.candidate.candidateId },
    facts: { number: '聘字〔2026〕7号', signedOn: '2026-12-20', until: '2029-12-19', nextOn: '2027-12-20' },
  };
  return foldAll(state, linksOf(state.sitting, [[agreement, null]], state));
}

/** Two sittings of the ledger, one of them with certificates. */
function ledgerSample(): Paper<'work-ledger'> {
  const group = { occupation: '焊工', level: 'advanced' as const, people: 30, pass: 24, fail: 4, away: 2, numbered: 2 };
  const row = (title: string, over: Partial<LedgerRow> = {}): LedgerRow => ({
    ...{
      log: '11111111-2222-4333-8444-555555555555',
      title,
      plan: '2026年第三批',
      organiser: '天津滨海重工装备制造有限公司',
    },
    ...{ room: '焊接实训室', heldOn: '2026-11-20', standing: 'closed', groups: [group], certificates: [] },
    ...over,
  });
  const issued = { occupation: '焊工', level: 'advanced' as const, issuedOn: '2026-12-18' };
  const certificates = ['S000120000123263000001', 'S000120000123263000002'].map((number, at) => ({
    ...{ name: `陈婷华${String(at)}`, idNumber: `12000019900101001${String(at)}`, number },
    ...issued,
  }));
  const paper = FORMS['work-ledger'].fill(
    [
      row('焊工三级 第一场', { certificates }),
      row('焊工三级 第二场', { standing: 'open', groups: [{ ...group, pass: 0, fail: 0, away: 0, numbered: 0 }] }),
    ],
    { about: '2026年', all: 5 },
  );
  if (paper === null) throw new Error('no ledger');
  return paper;
}

function promiseSample(): Paper<'integrity-promise'> {
  const { candidates } = DAYS.promise;
  const [candidate] = candidates.values();
  const paper = candidate === undefined ? null : FORMS['integrity-promise'].fill(DAYS.promise, candidate.candidateId);
  if (paper === null) throw new Error('no promise');
  return paper;
}

const SEEN = { at: '2026-11-19T02:10:00.000Z', seq: 9 };

/** Two checks by the authority, of which one was followed up. */
function inspected(state: SittingState): SittingState {
  const [by = null] = state.people.keys();
  const one = { on: '2026-11-20', office: '市职业技能鉴定指导中心', people: '刘志强、周敏' };
  const inspections: SittingState['inspections'] = [
    { ...one, number: 1, found: '2 号工位监控画面不清', done: '', ...SEEN, by },
    { ...one, number: 2, found: '核对考生证件 12 人，无异常', done: '', ...SEEN, seq: 10, by },
    { ...one, number: 1, found: '2 号工位监控画面不清', done: '当日更换摄像头，复看正常', ...SEEN, seq: 11, by },
  ];
  return { ...state, inspections };
}

/** Files for two of the six conditions. */
function evidenced(state: SittingState): SittingState {
  const [by = null] = state.people.keys();
  const file = (name: string, digit: string) =>
    [
      `tj.enterprise.conditions/${name}`,
      [{ file: `${name}.pdf`, sha256: digit.repeat(64), stands: true, note: '原件已核对', ...SEEN, by }],
    ] as const;
  return { ...state, evidence: new Map([file('funds', 'a'), file('premises', 'b')]) };
}

/** A filled paper of every form; a form without one is a type error. */
export const SAMPLE_PAPERS: { readonly [Id in FormId]: Paper<Id> } = {
  summary: filled('summary', DAYS.review),
  'score-sheet': scoreSheetSample(),
  'bound-score-sheet': { ...scoreSheetSample(), form: 'bound-score-sheet' },
  'thesis-sheet': thesisSheetSample(),
  'review-sheet': reviewSheetSample(),
  'panel-register': filled('panel-register', DAYS.panel),
  'modes-register': filled('modes-register', DAYS.huangshi),
  'score-roster': filled('score-roster', DAYS.practical),
  'thesis-roster': filled('thesis-roster', DAYS.review),
  'senior-technician-list': filled('senior-technician-list', DAYS.review),
  'technician-list': filled('technician-list', DAYS.review),
  'correction-list': filled('correction-list', DAYS.practical),
  explanation: explanationSample(),
  'readiness-report': filled('readiness-report', DAYS.practical),
  'drill-report': filled('drill-report', DAYS.practical),
  'room-ledger': filled('room-ledger', DAYS.practical),
  'room-record': filled('room-record', DAYS.practical),
  'paper-check': filled('paper-check', DAYS.check),
  'supervision-record': filled('supervision-record', DAYS.practical),
  'inspection-log': filled('inspection-log', inspected(DAYS.enterprise)),
  'candidate-sign-in': filled('candidate-sign-in', DAYS.practical),
  'integrity-promise': promiseSample(),
  'staff-sign-in': filled('staff-sign-in', DAYS.practical),
  'sign-in-slips': slipsSample(DAYS.practical),
  'examiner-feedback': filled('examiner-feedback', DAYS.practical),
  'draw-record': filled('draw-record', DAYS.review),
  'lots-record': filled('lots-record', DAYS.lots),
  'appraisal-plan': filled('appraisal-plan', DAYS.practical),
  'enterprise-plan': filled('enterprise-plan', DAYS.enterprise),
  'enterprise-schedule': filled('enterprise-schedule', DAYS.enterprise),
  'evidence-list': filled('evidence-list', evidenced(DAYS.enterprise)),
  'batch-plan': filled('batch-plan', DAYS.panel),
  'crossover-plan': filled('crossover-plan', DAYS.panel),
  'hand-in-list': filled('hand-in-list', DAYS.practical),
  'publicity-list': filled('publicity-list', DAYS.practical),
  'certificate-roster': filled('certificate-roster', DAYS.practical),
  'chief-publicity': filled('chief-publicity', DAYS.chief),
  'chief-roster': filled('chief-roster', DAYS.chief),
  'chief-agreements': filled('chief-agreements', DAYS.agreed),
  'chongqing-application': filled('chongqing-application', DAYS.panel),
  'chongqing-filing': filled('chongqing-filing', DAYS.panel),
  'enterprise-filing': filled('enterprise-filing', DAYS.enterprise),
  'archive-contents': filled('archive-contents', DAYS.practical),
  'fallback-sheet': filled('fallback-sheet', DAYS.practical),
  'thesis-fallback': filled('thesis-fallback', DAYS.review),
  'review-fallback': filled('review-fallback', DAYS.review),
  'review-application': filled('review-application', DAYS.review),
  'qualification-review': filled('qualification-review', DAYS.review),
  'appraisal-application': filled('appraisal-application', DAYS.practical),
  'title-application': filled('title-application', DAYS.practical),
  'skill-application': filled('skill-application', DAYS.practical),
  'plan-arrangement': ofPlan('plan-arrangement'),
  'plan-register': ofPlan('plan-register'),
  'plan-summary': ofPlan('plan-summary'),
  'plan-absences': ofPlan('plan-absences'),
  'plan-resits': ofPlan('plan-resits'),
  'plan-theory': ofPlan('plan-theory'),
  'plan-person': ofPlan('plan-person'),
  'plan-publicity': ofPlan('plan-publicity'),
  'plan-objections': ofPlan('plan-objections'),
  'plan-hand-in': ofPlan('plan-hand-in'),
  'plan-awardees': ofPlan('plan-awardees'),
  'person-history': historySample(),
  'work-ledger': ledgerSample(),
  'plan-contents': ofPlan('plan-contents'),
};

/** Everybody who may stand on one of these by name. */
export const PEOPLE_ON_PAPERS: readonly string[] = [
  ...new Set([
    ...Object.values(DAYS).flatMap(({ people, candidates }) =>
      [...people.values(), ...candidates.values()].map(({ name }) => name),
    ),
    ...['孙志远', '程成', '罗辉莉', '罗芳'],
  ]),
];
