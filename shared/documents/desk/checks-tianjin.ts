import type { Person, Role } from '#shared/model/staff.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { drawnBy, PANEL_DRAW } from '#shared/record/draw.ts';
import { checkWords, fieldWords as words } from './check-words.ts';
import { dutyDatesOf } from './duty-dates.ts';
import { choices, type Check } from './field.ts';
import { examinerQualification, rowsOf } from './staff-facts.ts';

const STAFF: readonly Role[] = ['examiner', 'examiner-lead', 'supervisor'];
const CODE = /^\d-\d{2}-\d{2}-\d{2}$/;
const isReviewed = ({ sitting }: SittingState): boolean =>
  sitting?.level === 'technician' || sitting?.level === 'senior-technician';
/** The panel as drawn on record; without a draw, whoever is named an expert, and people say how each was chosen. */
function panelRows(state: SittingState) {
  const facts = (person: Person) => ({ qualification: examinerQualification(person) });
  const drawn = drawnBy(state.facts.get(factsKey(PANEL_DRAW, null))?.facts);
  if (drawn.length === 0 && state.sitting?.procedure !== 'review')
    return rowsOf(state, ({ role }) => role === 'expert-lead' || role === 'expert', facts);
  return rowsOf(
    state,
    ({ personId }) => drawn.includes(personId),
    (person) => ({ ...facts(person), drawnAtRandom: true }),
  );
}

/** 技能人才分类评价实施细则: on-site appraisal, staff, and the panel where the level has a review. */
export const TIANJIN_APPRAISAL: readonly Check[] = [
  {
    rule: 'tj.appraisal.on-site',
    title: checkWords.onSite,
    fields: [
      {
        name: 'hostKind',
        label: words.hostKind,
        kind: 'choice',
        choices: choices({
          'certified-training-centre': words.certifiedCentre,
          'public-training-base': words.publicBase,
          'school-enterprise': words.schoolEnterprise,
          other: words.otherHost,
        }),
      },
      { name: 'registeredInTianjin', label: words.registeredInTianjin, kind: 'yes-no' },
      {
        name: 'equipped',
        label: words.equipped,
        kind: 'yes-no',
        askedIf: ({ hostKind }) => hostKind === 'other',
      },
      { name: 'applicantCount', label: words.applicantCount, kind: 'count' },
    ],
    known: ({ candidates }) => (candidates.size === 0 ? {} : { applicantCount: candidates.size }),
  },
  {
    rule: 'tj.appraisal.staff',
    title: checkWords.staff,
    applies: ({ sitting }) => sitting?.procedure === 'practical',
    fields: [
      {
        name: 'staff',
        label: words.people,
        kind: 'people',
        columns: [
          {
            name: 'appointedBy',
            label: words.appointedBy,
            kind: 'choice',
            choices: choices({ enterprise: words.byEnterprise, authority: words.byAuthority }),
          },
        ],
      },
    ],
    known: (state) => ({
      staff: rowsOf(
        state,
        ({ role }) => STAFF.includes(role),
        ({ role, appointedBy }) => ({
          role: role === 'supervisor' ? 'quality-supervisor' : 'examiner',
          appointedBy,
        }),
      ),
    }),
  },
  {
    rule: 'tj.review.panel',
    title: checkWords.reviewPanel,
    applies: isReviewed,
    fields: [
      {
        name: 'experts',
        label: words.people,
        kind: 'people',
        columns: [
          {
            name: 'qualification',
            label: words.qualification,
            kind: 'choice',
            choices: choices({
              'senior-examiner': words.seniorExaminer,
              examiner: words.plainExaminer,
              other: words.otherQualification,
            }),
          },
          { name: 'drawnAtRandom', label: words.drawnAtRandom, kind: 'yes-no' },
        ],
      },
    ],
    known: (state) => ({ experts: panelRows(state) }),
  },
];

/** 企业职业技能等级认定试点工作方案. */
export const TIANJIN_ENTERPRISE: readonly Check[] = [
  {
    rule: 'tj.enterprise.plan-deadline',
    title: checkWords.planDeadline,
    fields: [
      { name: 'startsOn', label: words.startsOn, kind: 'date' },
      { name: 'filedOn', label: words.filedOn, kind: 'date' },
    ],
    known: ({ sitting }) => ({ startsOn: sitting?.heldOn }),
  },
  {
    rule: 'tj.enterprise.scope',
    title: checkWords.scope,
    fields: [
      { name: 'occupationCode', label: words.occupationCode, kind: 'text' },
      { name: 'entryControlled', label: words.entryControlled, kind: 'yes-no' },
      { name: 'filedScope', label: words.filedScope, kind: 'codes' },
    ],
    known: ({ sitting }) =>
      sitting !== null && CODE.test(sitting.occupationCode) ? { occupationCode: sitting.occupationCode } : {},
  },
  {
    rule: 'tj.enterprise.application-file',
    title: checkWords.applicationFile,
    fields: [
      {
        name: 'documents',
        label: words.documents,
        kind: 'several',
        choices: choices({
          'filing-form': words.filingForm,
          'business-licence': words.businessLicence,
          'implementation-plan': words.implementationPlan,
        }),
      },
      {
        name: 'planSections',
        label: words.planSections,
        kind: 'several',
        choices: choices({
          organiser: words.sectionOrganiser,
          organisation: words.sectionOrganisation,
          scope: words.sectionScope,
          content: words.sectionContent,
          'quality-control': words.sectionQuality,
          schedule: words.sectionSchedule,
          suggestions: words.sectionSuggestions,
        }),
      },
    ],
    known: () => ({}),
  },
];

/** 特级技师、首席技师评聘管理暂行办法. */
export const TIANJIN_CHIEF: readonly Check[] = [
  {
    rule: 'tj.chief.in-force',
    title: checkWords.inForce,
    fields: [{ name: 'on', label: words.heldOn, kind: 'date', fixed: true }],
    known: ({ sitting }) => ({ on: sitting?.heldOn }),
  },
  {
    rule: 'tj.chief.publicity',
    title: checkWords.publicity,
    fields: [{ name: 'startsOn', label: words.publicityStartsOn, kind: 'date', fixed: true }],
    known: (state) => ({ startsOn: dutyDatesOf(state).publicityStartsOn }),
  },
];
