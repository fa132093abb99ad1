import {
  adoptedRows,
  dutyDates,
  expertRanks,
  filedInTime,
  heldOn,
  isDay,
  isExpert,
  isPractical,
  isText,
  isYes,
  listed,
  listedCandidates,
  listOf,
  ofPeople,
  oneOf,
  plain,
} from './condition-facts.mjs';
import { seatsOn } from './seats.mjs';

// What the documents of 重庆 and 黄石 ask of a sitting, one row each: the clause, the facts it needs, and the demands, each with the code
// of what stands against it. Facts that are lacking, or are no facts of that kind, leave a condition open.

const ROLES = [['site-head'], ['supervisor'], ['expert', 'expert-lead', 'examiner', 'examiner-lead'], ['clerk']];
const EXPERT_RANKS = ['senior-title', 'senior-technician', 'senior-examiner', 'other'];
const MODES = {
  comprehensive: ['theory', 'practical', 'interview'],
  performance: ['theory', 'practical', 'performance', 'showcase'],
  process: ['process'],
  contest: [],
};

/** Who sits on which of several panels now: of every seat whoever holds it last. */
const seatedOn = (state) =>
  new Map(state.panels.flatMap(({ name }) => seatsOn(state, name).map((seat) => [seat.at(-1), name])));

/** What is asked of a panel, and of each where there are several. */
const madeUp = (experts) => [
  [experts.length === 3, 'panel_not_of_three'],
  [experts.every(({ qualifications }) => qualifications.some((one) => one !== 'other')), 'experts_not_qualified'],
  [experts.filter(({ leader }) => leader).length === 1, 'not_one_leader'],
];

export const ELSEWHERE = {
  'cq.organiser': {
    clause: '四（一）（二）',
    ...plain(
      {
        ...{
          type: oneOf('enterprise', 'social'),
          filed: isYes,
          candidateIsOwnStaff: isYes,
          occupationFiled: isYes,
          levelFiled: isYes,
        },
        basis: oneOf('national-standard', 'industry-standard', 'enterprise-standard'),
      },
      ({ type, filed, candidateIsOwnStaff, occupationFiled, levelFiled, basis }) => [
        [filed, 'organiser_not_filed'],
        [occupationFiled, 'occupation_not_filed'],
        [levelFiled, 'level_not_filed'],
        [type !== 'enterprise' || candidateIsOwnStaff, 'not_own_staff'],
        [type !== 'social' || basis === 'national-standard', 'not_national_standard'],
      ],
      {
        over: ({ candidates, sitting }) => {
          const isOwn = ({ employer }) => employer !== '' && employer === sitting.organiser;
          return candidates.size > 0 && [...candidates.values()].every(isOwn) ? { candidateIsOwnStaff: true } : {};
        },
      },
    ),
  },
  'cq.title-table': {
    clause: '七（一）',
    ...ofPeople({
      under: 'people',
      list: listedCandidates,
      asked: ['inRange'],
      columns: { inRange: isYes },
      judge: (people, state) => {
        const rows = adoptedRows(state, 'titles');
        if (state.sitting.occupation === '' || rows === null) return null;
        if (!rows.some(({ titles }) => titles !== '')) return [[false, 'not_in_title_table']];
        return people && [[people.every(({ inRange }) => inRange), 'titles_out_of_range']];
      },
    }),
  },
  'cq.plan': {
    clause: '六（一）',
    ...plain(
      { name: isText, startsOn: isDay, filedOn: isDay },
      (facts, state) => {
        const inTime = filedInTime(state, facts);
        return inTime === null
          ? null
          : [
              [facts.name.includes('贯通'), 'name_not_marked'],
              [inTime, 'plan_too_late'],
            ];
      },
      // a sitting is not called as its plan has to be
      { over: (state) => ({ name: state.sitting.title, ...heldOn(state) }), open: () => ['name'] },
    ),
  },
  'cq.on-site-staff': {
    clause: '六（三）',
    judge: ({ people }) => {
      const held = new Set([...people.values()].map(({ role }) => role));
      return [[ROLES.every((roles) => roles.some((role) => held.has(role))), 'staff_missing']];
    },
  },
  'cq.panel': {
    clause: '六（三）',
    asks: (state) => !isPractical(state),
    ...ofPeople({
      under: 'experts',
      list: (state) => {
        const seated = seatedOn(state);
        const sits = (person) => isExpert(person) && (state.panels.length === 0 || seated.has(person.personId));
        return listed(state, sits, (person) => ({
          ...(state.panels.length === 0 ? {} : { panel: seated.get(person.personId) }),
          qualifications: expertRanks(person, state.sitting.heldOn),
          leader: person.role === 'expert-lead',
        }));
      },
      asked: ['qualifications'],
      columns: {
        panel: (panel) => panel === undefined || isText(panel),
        qualifications: listOf(oneOf(...EXPERT_RANKS)),
        leader: isYes,
      },
      judge: (experts) => {
        const names = new Set(experts?.map(({ panel }) => panel));
        return experts && [...names].flatMap((name) => madeUp(experts.filter(({ panel }) => panel === name)));
      },
    }),
  },
  'cq.confirmation': {
    clause: '六（五）',
    judge: (state) => {
      const { uploadedOn, returnedOn, confirmedOn } = dutyDates(state);
      if (uploadedOn === undefined) return null;
      if (confirmedOn === undefined && !(returnedOn >= uploadedOn)) return null;
      const isReturned = returnedOn >= uploadedOn && !(confirmedOn >= returnedOn);
      return [
        [!isReturned, 'results_returned'],
        [isReturned || confirmedOn >= uploadedOn, 'results_not_confirmed'],
      ];
    },
  },
  'cq.custom-standard': {
    clause: '六（三）、七（六）',
    asks: ({ sitting }) => {
      const { num, den } = shareOf(sitting);
      return num * 3 !== den * 2 || sitting.settings.passMark !== 6000;
    },
    judge: ({ sitting }) => {
      const { num, den } = shareOf(sitting);
      const { passMark } = sitting.settings;
      if (num > den || den === 0 || passMark > 10_000) return null;
      const [isHigh, isWide] = [passMark >= 6000, num * 3 >= den * 2];
      return [
        [isHigh, 'pass_mark_lower'],
        [isWide, 'share_lower'],
        [isHigh && isWide, 'standard_lower'],
      ];
    },
  },
  'hs.channel': {
    clause: '（二）、（十）',
    ...plain(
      { specialised: isYes, entryControlled: isYes, listed: isYes },
      ({ specialised, entryControlled, listed }, { sitting }) => {
        const [due, code] = entryControlled
          ? ['appraisal', 'vocational_qualification']
          : specialised
            ? ['specialised', 'specialised_assessment']
            : ['recognition', 'level_recognition'];
        if (!entryControlled && !specialised && !listed) return [[false, 'no_channel']];
        const fits = sitting.channel === undefined || sitting.channel === due;
        // which way it goes is said with what stands against it
        return [
          [fits, code],
          [fits, 'other_channel'],
        ];
      },
    ),
  },
  'hs.mode': {
    clause: '（九）',
    // what the opening says nobody has to state
    asks: ({ sitting }) =>
      sitting.evaluation === undefined && (sitting.channel === undefined || sitting.channel === 'recognition'),
    ...plain({ mode: oneOf(...Object.keys(MODES)) }, ({ mode }, { sitting }) => {
      const fits = sitting.procedure === 'recognition' ? MODES[mode].length === 0 : MODES[mode].includes('practical');
      return [[fits, 'no_practical']];
    }),
  },
};

const shareOf = ({ settings }) => settings.memberShare ?? { num: 2, den: 3 };
