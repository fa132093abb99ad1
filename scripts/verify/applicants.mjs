import { attendanceOf } from './sheet-record.mjs';

// Who may apply at all, where this verifier judges it by itself (docs/format.md, section 6): own employees under 津人社办发〔2019〕82号, from
// edition 9 on. Everybody there goes by one application, of which the roster knows nothing but the employer.

const RULE = 'tj.enterprise.candidate';
const EMPLOYEE = 'eligibility.employee';
const EXEMPT = 'eligibility.theory-exempt';
const LEVELS = ['junior', 'intermediate', 'advanced', 'technician', 'senior-technician'];
const DEMANDS = [
  ['employedByOrganiser', 'not_own_employee'],
  ['insuredInTianjin', 'not_insured_in_tianjin'],
];

/** Whether applicants of this sitting are judged here. */
export const areApplicantsJudged = ({ sitting }) =>
  (sitting.edition ?? 1) >= 9 && sitting.policy.id === 'tianjin-enterprise';

/**
 * The codes against somebody: none where all of 六（一） holds, null where facts are lacking. What nobody stated is taken in their
 * favour: who fails even so fails.
 */
function codesAgainst({ sitting, statedOf }, { candidateId, level, employer }) {
  if (!LEVELS.includes(level)) return ['level_outside'];
  const said = statedOf.get(`${RULE}/${candidateId}`) ?? {};
  const known = employer !== '' && employer === sitting.organiser ? { employedByOrganiser: true } : {};
  const facts = DEMANDS.map(([name, code]) => [said[name] === undefined ? known[name] : said[name], code]);
  if (facts.some(([holds]) => holds !== undefined && typeof holds !== 'boolean')) return ['bad_input'];
  const codes = facts.filter(([holds]) => holds === false).map(([, code]) => code);
  return codes.length === 0 && facts.some(([holds]) => holds === undefined) ? null : codes;
}

const isRefused = ({ sitting, decisions }, id) =>
  sitting.procedure === 'recognition' && decisions.get(id)?.decision === 'fail';

/** What stands against people of the sitting: `rule`, `candidateId` and `codes`; `invalid` is not for anybody to answer for. */
export function applicantConcerns(state) {
  if (!areApplicantsJudged(state)) return [];
  return [...state.candidates.values()].flatMap((candidate) => {
    const { candidateId } = candidate;
    const codes = codesAgainst(state, candidate);
    const attendance = attendanceOf(state, candidateId);
    if (attendance === 'ineligible')
      return codes?.length > 0
        ? []
        : [{ rule: 'eligibility.stopped', candidateId, codes: ['stopped_without_verdict'], invalid: true }];
    if (attendance !== 'present' || isRefused(state, candidateId) || codes === null) return [];
    const isExempt = state.subjectScores.get(candidateId)?.theory === 'exempt';
    return [
      ...(codes.length > 0 ? [{ rule: EMPLOYEE, candidateId, codes }] : []),
      ...(isExempt ? [{ rule: EXEMPT, candidateId, codes: ['theory_exempt_without_ground'] }] : []),
    ];
  });
}

/** Whether the document stops somebody as not eligible. */
export const isStopped = (state, candidateId) =>
  (codesAgainst(state, state.candidates.get(candidateId)) ?? []).length > 0;

/** Nothing is signed over what the site head did not answer for, nor over somebody who is stopped by no verdict. */
export const areApplicantsSettled = (state) =>
  applicantConcerns(state).every(
    ({ rule, candidateId, codes, invalid }) =>
      invalid !== true && codes.every((code) => state.answers.get(`${rule}/${candidateId}`)?.[2].includes(code)),
  );

/** Whether an answer is about somebody against whom that stands, and covers all of it. */
export const isAgainst = (state, { rule, candidateId, codes }) =>
  applicantConcerns(state).some(
    (one) =>
      one.invalid !== true &&
      one.rule === rule &&
      one.candidateId === candidateId &&
      one.codes.every((code) => codes.includes(code)),
  );
