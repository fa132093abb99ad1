import { formatMark } from '#shared/base/marks/mark.ts';
import type { Role } from '#shared/model/staff.ts';
import { chongqingCrossover } from '#shared/law/chongqing-crossover/policy.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { standingPanels } from '#shared/progress/panel-shares.ts';
import { TWO_THIRDS } from '#shared/law/scoring/panel.ts';
import { adoptedList } from '../parts/occupation-lists.ts';
import { choices, type Check, type Facts, type PersonRow } from '../parts/check.ts';
import { dutyDatesOf } from '../parts/duty-dates.ts';
import { expertQualifications, rowsOf } from '../parts/staff-facts.ts';
import { commonFieldWords } from '../parts/words.ts';
import { checkWords, fieldWords } from './words.ts';

const ON_SITE: readonly (readonly [string, readonly Role[]])[] = [
  ['site-head', ['site-head']],
  ['quality-supervisor', ['supervisor']],
  // 考核评价 has examiners where the other two methods have experts (六（三）, last sentence).
  ['expert', ['expert', 'expert-lead', 'examiner', 'examiner-lead']],
  ['clerk', ['clerk']],
];
const shareOf = ({ sitting }: SittingState) => sitting?.settings.memberShare ?? TWO_THIRDS;

/** Whether the sitting's own standard differs from the notice's. */
function isCustom(state: SittingState): boolean {
  const { num, den } = shareOf(state);
  const differs = num * TWO_THIRDS.den !== den * TWO_THIRDS.num;
  return differs || state.sitting?.settings.passMark !== chongqingCrossover.settings.passMark;
}

/** All candidates work for the organiser; nothing is known where the roster does not say so of everyone. */
function knownEmployer({ sitting, candidates }: SittingState): Facts {
  const all = [...candidates.values()];
  const own = all.length > 0 && all.every(({ employer }) => employer !== '' && employer === sitting?.organiser);
  return own ? { candidateIsOwnStaff: true } : {};
}

/** What the table of occupations and titles says; nothing before one was taken over. */
function tabled(state: SittingState): Facts {
  const { sitting, candidates } = state;
  const adopted = adoptedList(state, 'titles');
  const occupation = sitting?.occupation ?? '';
  if (adopted === null) return { occupation };
  const titles = [...new Set(adopted.rows.map((row) => row.titles))].filter((text) => text !== '').join('；');
  const people: readonly PersonRow[] = [...candidates.values()].map(({ candidateId, name, number }) => ({
    ...{ id: candidateId, name, role: [number, number], facts: {} },
  }));
  return { occupation, inTable: titles !== '', titles, people };
}

/** Everybody sits on the one panel; of several, whoever holds a seat, and the others stand by. */
const isOnPanel = (state: SittingState, personId: string): boolean =>
  state.panels.length === 0 || panelNameOf(state, personId) !== undefined;
const panelNameOf = (state: SittingState, personId: string): string | undefined =>
  standingPanels(state).find(({ members }) => members.includes(personId))?.panel.name;
function panelFact(state: SittingState, personId: string): Facts {
  const panel = panelNameOf(state, personId);
  return panel === undefined ? {} : { panel };
}

/** 专业技术人员参加高技能人才评价（贯通）. */
export const CHONGQING: readonly Check[] = [
  {
    rule: 'cq.organiser',
    title: checkWords.organiser,
    fields: [
      {
        name: 'type',
        label: fieldWords.organiserType,
        kind: 'choice',
        choices: choices({ enterprise: fieldWords.enterprise, social: fieldWords.social }),
      },
      { name: 'filed', label: fieldWords.filed, kind: 'yes-no' },
      { name: 'candidateIsOwnStaff', label: fieldWords.candidateIsOwnStaff, kind: 'yes-no' },
      { name: 'occupationFiled', label: fieldWords.occupationFiled, kind: 'yes-no' },
      { name: 'levelFiled', label: fieldWords.levelFiled, kind: 'yes-no' },
      {
        name: 'basis',
        label: fieldWords.basis,
        kind: 'choice',
        choices: choices({
          'national-standard': fieldWords.nationalStandard,
          'industry-standard': fieldWords.industryStandard,
          'enterprise-standard': fieldWords.enterpriseStandard,
        }),
      },
    ],
    known: knownEmployer,
  },
  {
    rule: 'cq.title-table',
    title: checkWords.titleTable,
    list: 'titles',
    fields: [
      { name: 'occupation', label: fieldWords.occupation, kind: 'text', fixed: true },
      { name: 'inTable', label: fieldWords.inTable, kind: 'yes-no', fixed: true },
      {
        name: 'people',
        label: commonFieldWords.people,
        kind: 'people',
        askedIf: ({ inTable }) => inTable === true,
        columns: [{ name: 'inRange', label: fieldWords.titleInRange, kind: 'yes-no' }],
      },
    ],
    known: tabled,
  },
  {
    rule: 'cq.plan',
    title: checkWords.plan,
    fields: [
      // a sitting is not called as its plan has to be
      { name: 'name', label: fieldWords.planName, kind: 'text', proposed: true },
      { name: 'startsOn', label: commonFieldWords.startsOn, kind: 'date' },
      { name: 'filedOn', label: commonFieldWords.filedOn, kind: 'date' },
    ],
    known: ({ sitting }) => ({ name: sitting?.title, startsOn: sitting?.heldOn }),
  },
  {
    rule: 'cq.on-site-staff',
    title: checkWords.onSiteStaff,
    fields: [
      {
        name: 'roles',
        label: fieldWords.roles,
        kind: 'several',
        fixed: true,
        choices: choices({
          'site-head': fieldWords.siteHead,
          'quality-supervisor': fieldWords.qualitySupervisor,
          expert: fieldWords.expert,
          clerk: fieldWords.clerk,
        }),
      },
    ],
    known: ({ people }) => {
      const held = new Set([...people.values()].map(({ role }) => role));
      return { roles: ON_SITE.filter(([, roles]) => roles.some((role) => held.has(role))).map(([name]) => name) };
    },
  },
  {
    rule: 'cq.panel',
    title: checkWords.panel,
    applies: ({ sitting }) => procedureOf(sitting).group.roles.includes('expert'),
    fields: [
      {
        name: 'experts',
        label: commonFieldWords.people,
        kind: 'people',
        columns: [
          {
            name: 'qualifications',
            label: fieldWords.qualifications,
            kind: 'several',
            choices: choices({
              'senior-title': fieldWords.seniorTitle,
              'senior-technician': fieldWords.seniorTechnician,
              'senior-examiner': commonFieldWords.seniorExaminer,
              other: commonFieldWords.otherQualification,
            }),
          },
        ],
      },
    ],
    known: (state) => ({
      experts: rowsOf(
        state,
        ({ personId, role }) => isOnPanel(state, personId) && (role === 'expert-lead' || role === 'expert'),
        (person) => ({
          ...panelFact(state, person.personId),
          qualifications: expertQualifications(person, state.sitting?.heldOn ?? ''),
          leader: person.role === 'expert-lead',
        }),
      ),
    }),
  },
  {
    rule: 'cq.confirmation',
    title: checkWords.confirmation,
    fields: [
      { name: 'uploadedOn', label: fieldWords.uploadedOn, kind: 'date', fixed: true },
      {
        name: 'confirmedOn',
        label: fieldWords.confirmedOn,
        kind: 'date',
        fixed: true,
        // what was returned is not waited for
        askedIf: ({ uploadedOn, returnedOn, confirmedOn }) =>
          confirmedOn !== undefined || dayOf(returnedOn) < dayOf(uploadedOn),
      },
    ],
    known: (state) => {
      const { uploadedOn, returnedOn, confirmedOn } = dutyDatesOf(state);
      return { uploadedOn, returnedOn, confirmedOn };
    },
  },
  {
    rule: 'cq.custom-standard',
    title: checkWords.customStandard,
    applies: isCustom,
    fields: [
      { name: 'passMark', label: fieldWords.passMark, kind: 'text', fixed: true },
      { name: 'memberShare', label: fieldWords.memberShare, kind: 'text', fixed: true },
    ],
    known: (state) => {
      const { num, den } = shareOf(state);
      return { passMark: formatMark(state.sitting?.settings.passMark ?? 0), memberShare: `${num}/${den}` };
    },
  },
];

/** A day that was stated; empty, and so before every day, where none was. */
const dayOf = (stated: unknown): string => (typeof stated === 'string' ? stated : '');
