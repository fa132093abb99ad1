import {
  adoptedRows,
  calendarIn,
  dutyDates,
  filedInTime,
  heldOn,
  isCode,
  isCount,
  isDay,
  isPractical,
  isText,
  isYes,
  listed,
  listOf,
  ofPeople,
  oneOf,
  panelList,
  plain,
  statedOf,
} from './condition-facts.mjs';
import { isShown } from './evidence.mjs';
import { addWorkingDays } from './working-days.mjs';

// What the three documents of 天津 ask of a sitting, one row each: the clause, the facts it needs, and the demands, each with the code
// of what stands against it. Facts that are lacking, or are no facts of that kind, leave a condition open.

const isInEnterprise = ({ sitting }) => sitting.channel !== 'crossover';
const SIX = ['management', 'occupations', 'funds', 'organisation', 'premises', 'treatment'];
const DOCUMENTS = ['filing-form', 'business-licence', 'implementation-plan'];
const SECTIONS = ['organiser', 'organisation', 'scope', 'content', 'quality-control', 'schedule', 'suggestions'];
const HOSTS = ['certified-training-centre', 'public-training-base', 'school-enterprise', 'other'];

export const IN_TIANJIN = {
  'tj.appraisal.on-site': {
    clause: '附件1 一、三',
    asks: isInEnterprise,
    ...plain(
      { hostKind: oneOf(...HOSTS), registeredInTianjin: isYes, equipped: isYes, applicantCount: isCount },
      ({ hostKind, registeredInTianjin, equipped, applicantCount }) => [
        [registeredInTianjin, 'not_registered_in_tianjin'],
        [hostKind !== 'other' || equipped, 'host_not_equipped'],
        [applicantCount > 15, 'too_few_applicants'],
      ],
      {
        when: { equipped: ({ hostKind }) => hostKind === 'other' },
        over: ({ candidates, sitting: { plan } }) => {
          const count = Math.max(candidates.size, plan?.applicants ?? 0);
          return count === 0 ? {} : { applicantCount: count };
        },
        open: ({ sitting: { plan } }) => (plan === undefined ? ['applicantCount'] : []),
      },
    ),
  },
  'tj.appraisal.occupation': {
    clause: '附件1 二',
    asks: isInEnterprise,
    judge: (state, rule) => {
      const rows = adoptedRows(state, 'catalogue');
      if (state.sitting.occupation === '' || rows === null) return null;
      if (rows.length === 0) return [[false, 'not_in_catalogue']];
      const { givenByAuthority } = statedOf(state, rule);
      return isYes(givenByAuthority) ? [[givenByAuthority, 'not_given_by_authority']] : null;
    },
  },
  'tj.appraisal.questions': {
    clause: '附件1 三（一）、四（二）',
    asks: isInEnterprise,
    ...plain(
      { source: oneOf('national-bank', 'compiled-by-experts', 'other'), adjusted: isYes, mayAdjust: isYes },
      ({ source, adjusted, mayAdjust }) => [
        [source !== 'other', 'questions_from_elsewhere'],
        [!adjusted || mayAdjust, 'may_not_adjust_questions'],
      ],
      {
        when: { mayAdjust: ({ adjusted }) => adjusted === true },
        over: (state) => {
          const { hostKind } = statedOf(state, 'tj.appraisal.on-site');
          return isText(hostKind) ? { mayAdjust: hostKind !== 'other' } : {};
        },
      },
    ),
  },
  'tj.appraisal.staff': {
    clause: '附件1 四（三）',
    asks: (state) => isInEnterprise(state) && isPractical(state),
    ...ofPeople({
      under: 'staff',
      list: (state) =>
        listed(
          state,
          ({ role }) => ['examiner', 'examiner-lead', 'supervisor'].includes(role),
          ({ role, appointedBy }) => ({ role: role === 'supervisor' ? 'quality-supervisor' : 'examiner', appointedBy }),
        ),
      asked: ['appointedBy'],
      columns: { role: oneOf('examiner', 'quality-supervisor'), appointedBy: oneOf('enterprise', 'authority') },
      judge: (staff) => {
        if (staff === null) return null;
        const supervisors = staff.filter(({ role }) => role === 'quality-supervisor');
        return [
          [staff.length > supervisors.length, 'examiner_missing'],
          [supervisors.length > 0, 'supervisor_missing'],
          [supervisors.every(({ appointedBy }) => appointedBy === 'authority'), 'supervisor_from_enterprise'],
        ];
      },
    }),
  },
  'tj.review.panel': {
    clause: '综合评审工作流程 三',
    asks: ({ sitting }) => ['technician', 'senior-technician'].includes(sitting.level),
    ...ofPeople({
      under: 'experts',
      list: panelList,
      asked: ['qualification', 'drawnAtRandom'],
      columns: { qualification: oneOf('senior-examiner', 'examiner', 'other'), drawnAtRandom: isYes },
      judge: (experts) =>
        experts && [
          [experts.length >= 3, 'panel_too_small'],
          [experts.every(({ qualification }) => qualification === 'senior-examiner'), 'not_all_senior_examiners'],
          [experts.every(({ drawnAtRandom }) => drawnAtRandom), 'not_all_drawn_at_random'],
        ],
    }),
  },
  'tj.enterprise.conditions': {
    clause: '五',
    ...plain(Object.fromEntries(SIX.map((name) => [name, isYes])), (facts, state) =>
      SIX.flatMap((name) => [
        [facts[name], `${name}_not_met`],
        [!facts[name] || isShown(state, name), `${name}_not_shown`],
      ]),
    ),
  },
  'tj.enterprise.plan-deadline': {
    clause: '七（二）1',
    ...plain(
      { startsOn: isDay, filedOn: isDay },
      (facts, state) => {
        const inTime = filedInTime(state, facts);
        return inTime === null ? null : [[inTime, 'plan_too_late']];
      },
      { over: heldOn },
    ),
  },
  'tj.enterprise.scope': {
    clause: '四（一）、八（二）',
    ...plain(
      { occupationCode: isCode, entryControlled: isYes, filedScope: listOf(isCode) },
      ({ occupationCode, entryControlled, filedScope }) => [
        [!entryControlled, 'entry_controlled'],
        [filedScope.includes(occupationCode), 'not_in_filed_scope'],
      ],
      { over: ({ sitting: { occupationCode } }) => (isCode(occupationCode) ? { occupationCode } : {}) },
    ),
  },
  'tj.enterprise.application-file': {
    clause: '附件2',
    ...plain(
      { documents: listOf(oneOf(...DOCUMENTS)), planSections: listOf(oneOf(...SECTIONS)) },
      ({ documents, planSections }) => [
        [DOCUMENTS.every((one) => documents.includes(one)), 'documents_missing'],
        [SECTIONS.every((one) => planSections.includes(one)), 'sections_missing'],
      ],
    ),
  },
  'tj.chief.employer': {
    clause: '第六条',
    ...plain(
      {
        seniorTechniciansRecognised: isYes,
        mechanismEstablished: isYes,
        centralBranch: isYes,
        withinHeadOffice: isYes,
      },
      ({ seniorTechniciansRecognised, mechanismEstablished, centralBranch, withinHeadOffice }) => [
        [seniorTechniciansRecognised, 'seniors_not_recognised'],
        [mechanismEstablished, 'mechanism_missing'],
        [!centralBranch || withinHeadOffice, 'outside_head_office'],
      ],
      { when: { withinHeadOffice: ({ centralBranch }) => centralBranch === true } },
    ),
  },
  'tj.chief.publicity': {
    clause: '第十条（三）',
    judge: (state) => {
      const { publicityStartsOn } = dutyDates(state);
      return publicityStartsOn === undefined || addWorkingDays(calendarIn(state), publicityStartsOn, 5) === null
        ? null
        : [];
    },
  },
  'tj.chief.recheck': {
    clause: '第十条（二）（三）',
    judge: (state) => {
      const { recheckedOn, publicityStartsOn } = dutyDates(state);
      if (recheckedOn === undefined || publicityStartsOn === undefined) return null;
      return [[recheckedOn <= publicityStartsOn, 'publicity_before_recheck']];
    },
  },
};
