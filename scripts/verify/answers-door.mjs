import { coversLevels, LEVEL_RULE } from './card-level.mjs';
import { coversOccupations, OCCUPATION_RULE } from './card-occupation.mjs';
import { coversExperts, EXPERT_RULE } from './expert-ranks.mjs';
import { coversRotation, ROTATION_RULE } from './rotation.mjs';
import { areApplicantsJudged, isAgainst } from './applicants.mjs';
import { CONDITIONS, isSaidOtherwise, standingOf } from './conditions.mjs';
import { isPromiseOwed, PROMISE_RULE, PROMISE_UNSIGNED } from './promise.mjs';
import { isShown } from './evidence.mjs';
import { attendanceOf } from './sheet-record.mjs';

// What can be answered for at all (docs/format.md, section 6): a verdict that the sitting's document gives, about whom it gives it.
// Of a condition whose facts nobody stated there is no verdict, and none against one of which everything holds. Whether a person is
// eligible is judged by host and central, who hold the documents' rules, and of one document by applicants.mjs.

const DOCUMENTS = {
  'tianjin-appraisal': {
    conditions: [
      ...['on-site', 'occupation', 'questions', 'staff'].map((name) => `tj.appraisal.${name}`),
      'tj.review.panel',
    ],
    applications: ['skill', 'contest', 'title'],
  },
  'tianjin-enterprise': {
    from: '2019-06-23',
    conditions: ['conditions', 'plan-deadline', 'scope', 'application-file'].map((name) => `tj.enterprise.${name}`),
    applications: ['employee'],
  },
  'chongqing-crossover': {
    from: '2022-03-10',
    conditions: [
      ...['organiser', 'title-table', 'plan', 'on-site-staff', 'panel', 'confirmation', 'custom-standard'],
    ].map((name) => `cq.${name}`),
    applications: ['crossover'],
  },
  'tianjin-chief': {
    ...{
      from: '2024-04-01',
      to: '2026-03-31',
      conditions: ['tj.chief.employer', 'tj.chief.publicity', 'tj.chief.recheck'],
    },
    applications: ['special', 'chief'],
  },
  'huangshi-reform': { from: '2020-01-01', conditions: ['hs.channel', 'hs.mode'], applications: ['ranked'] },
};
const FORCE = 'policy_not_in_force';
/** From edition 8 on the facts of a condition that no list on record knows have to be stated before anything is found. */
const FACTS_ASKED = 8;
const SIX = ['management', 'occupations', 'funds', 'organisation', 'premises', 'treatment'];
const STATED = {
  'tj.appraisal.on-site': ['hostKind', 'registeredInTianjin'],
  'tj.enterprise.conditions': SIX,
  'tj.enterprise.plan-deadline': ['filedOn'],
  'tj.enterprise.scope': ['entryControlled', 'filedScope'],
  'tj.enterprise.application-file': ['documents', 'planSections'],
  'cq.organiser': ['type', 'filed', 'occupationFiled', 'levelFiled', 'basis'],
  'cq.plan': ['filedOn'],
  'tj.chief.employer': ['seniorTechniciansRecognised', 'mechanismEstablished', 'centralBranch'],
  'hs.channel': ['specialised', 'entryControlled', 'listed'],
  'hs.mode': ['mode'],
};

/** From edition 9 on every condition is judged by its facts, here as by host and central. */
const COMPUTED = 9;

/**
 * How the conditions of the sitting's document stand: `standing` and the `codes` against each, and whether the site head answered for
 * all of them. The document not being in force is one of them, where it is so.
 */
export function conditionsOf(state) {
  const { conditions } = documentOf(state) ?? { conditions: [] };
  const answered = (rule, codes) => codes.every((code) => state.answers.get(`${rule}/`)?.[2].includes(code));
  const told = conditions.map((rule) => {
    const { standing, codes } = standingOf(state, rule);
    const isAnswered = standing === 'unmet' && state.answers.has(`${rule}/`) && answered(rule, codes);
    return { rule, clause: CONDITIONS[rule].clause, standing, codes, isAnswered };
  });
  if (documentOf(state) === undefined || isInForce(state)) return told;
  const isAnswered = state.forceExplained || (state.answers.has('policy.force/') && answered('policy.force', [FORCE]));
  return [{ rule: 'policy.force', clause: '', standing: 'unmet', codes: [FORCE], isAnswered }, ...told];
}

/** Whether nothing is signed over a condition that is not met and that nobody answered for; from edition 9 on. */
export const areConditionsSettled = (state) =>
  (state.sitting.edition ?? 1) < COMPUTED ||
  conditionsOf(state).every(({ standing, isAnswered }) => standing !== 'unmet' || isAnswered);

/** Whether a condition can be unmet by what was stated of it. */
function canBeUnmet(state, rule) {
  if ((state.sitting.edition ?? 1) < FACTS_ASKED) return true;
  const facts = state.stated.get(rule) ?? {};
  if ((STATED[rule] ?? []).some((name) => [undefined, null, ''].includes(facts[name]))) return false;
  const isHeld = (name) => facts[name] === true && isShown(state, name);
  return rule !== 'tj.enterprise.conditions' || !isInForce(state) || !SIX.every(isHeld);
}

const documentOf = ({ sitting }) =>
  Object.hasOwn(DOCUMENTS, sitting.policy.id) ? DOCUMENTS[sitting.policy.id] : undefined;

/** Whether the document is in force on the day of the sitting. */
function isInForce(state) {
  const { from = '', to = '9999' } = documentOf(state);
  const { heldOn } = state.sitting;
  return from <= heldOn && heldOn <= to;
}

/** Only the site head answers, and only for verdicts that can be there. */
export function judgeAnswers(state, { verdicts }, wrong, actor) {
  if (state.people.get(actor)?.role !== 'site-head') wrong('not_the_site_head', 'actor');
  if (!verdicts.every((verdict) => canBe(state, verdict))) wrong('verdict_not_there', 'verdicts');
}

function canBe(state, { rule, candidateId, codes }) {
  const { conditions, applications } = documentOf(state);
  if (rule === 'policy.force') return candidateId === null && !isInForce(state) && codes.includes(FORCE);
  if (rule === PROMISE_RULE) return isPromiseOwed(state, candidateId) && codes.includes(PROMISE_UNSIGNED);
  if (rule === LEVEL_RULE) return candidateId === null && coversLevels(state, codes);
  if (rule === OCCUPATION_RULE) return candidateId === null && coversOccupations(state, codes);
  if (rule === EXPERT_RULE) return candidateId === null && coversExperts(state, codes);
  if (rule === ROTATION_RULE) return candidateId === null && coversRotation(state, codes);
  if (conditions.includes(rule)) {
    if ((state.sitting.edition ?? 1) < COMPUTED) return candidateId === null && canBeUnmet(state, rule);
    const { standing, codes: against } = standingOf(state, rule);
    return candidateId === null && standing === 'unmet' && against.every((code) => codes.includes(code));
  }
  if (areApplicantsJudged(state)) return isAgainst(state, { rule, candidateId, codes });
  const application = rule.startsWith('eligibility.') ? rule.slice('eligibility.'.length) : null;
  if (application === null || !state.candidates.has(candidateId)) return false;
  // nobody absent, void, stopped or refused recognition gets what they would have to be eligible for
  const isRefused = state.sitting.procedure === 'recognition' && state.decisions.get(candidateId)?.decision === 'fail';
  if (attendanceOf(state, candidateId) !== 'present' || isRefused) return false;
  if (application === 'theory-exempt') return state.subjectScores.get(candidateId)?.theory === 'exempt';
  return applications.includes(application);
}

/** From edition 9 on nobody states of a condition of the document otherwise than the record knows. */
export function judgeFactsKnown(state, { rule, candidateId, facts }, wrong) {
  const isAsked = candidateId === null && documentOf(state)?.conditions.includes(rule);
  if (isAsked && isSaidOtherwise(state, rule, facts)) wrong('fact_known', 'facts');
}

/** From edition 6 on: only what is out of the ordinary is explained, and a takeover says it with its certificate. */
export function judgeOrdinary(state, what, wrong) {
  if ((state.sitting.edition ?? 1) < 6) return;
  if (what === FORCE && isInForce(state)) wrong('verdict_not_there', 'what');
  if (what === 'station_replaced') wrong('takeover_out_of_turn', 'what');
}
