import { attendanceOf } from './sheet-record.mjs';

// What can be answered for at all (docs/format.md, section 6): a verdict that the sitting's document gives, about whom it gives it.
// Whether the facts stated come to that verdict is judged by host and central, who hold the documents' rules.

const DOCUMENTS = {
  'tianjin-appraisal': {
    conditions: ['tj.appraisal.on-site', 'tj.appraisal.staff', 'tj.review.panel'],
    applications: ['skill', 'contest', 'title'],
  },
  'tianjin-enterprise': {
    from: '2019-06-23',
    conditions: ['conditions', 'plan-deadline', 'scope', 'application-file'].map((name) => `tj.enterprise.${name}`),
    applications: ['employee'],
  },
  'chongqing-crossover': {
    from: '2022-03-10',
    conditions: ['organiser', 'plan', 'on-site-staff', 'panel', 'custom-standard'].map((name) => `cq.${name}`),
    applications: ['crossover'],
  },
  'tianjin-chief': {
    ...{ from: '2024-04-01', to: '2026-03-31', conditions: ['tj.chief.employer', 'tj.chief.publicity'] },
    applications: ['special', 'chief'],
  },
  'huangshi-reform': { from: '2020-01-01', conditions: ['hs.channel', 'hs.mode'], applications: ['ranked'] },
};
const FORCE = 'policy_not_in_force';

const documentOf = ({ sitting }) => DOCUMENTS[sitting.policy.id];

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
  if (conditions.includes(rule)) return candidateId === null;
  const application = rule.startsWith('eligibility.') ? rule.slice('eligibility.'.length) : null;
  if (application === null || !state.candidates.has(candidateId)) return false;
  // nobody absent, void, stopped or refused recognition gets what they would have to be eligible for
  const isRefused = state.sitting.procedure === 'recognition' && state.decisions.get(candidateId)?.decision === 'fail';
  if (attendanceOf(state, candidateId) !== 'present' || isRefused) return false;
  if (application === 'theory-exempt') return state.subjectScores.get(candidateId)?.theory === 'exempt';
  return applications.includes(application);
}

/** From edition 6 on: only what is out of the ordinary is explained, and a takeover says it with its certificate. */
export function judgeOrdinary(state, what, wrong) {
  if ((state.sitting.edition ?? 1) < 6) return;
  if (what === FORCE && isInForce(state)) wrong('verdict_not_there', 'what');
  if (what === 'station_replaced') wrong('takeover_out_of_turn', 'what');
}
