import { drawnBy, PANEL_DRAW, poolIdsOf } from '#shared/record/draw.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { OPEN_DRAWS } from '#shared/model/seed.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import { adoptedList } from '../parts/occupation-lists.ts';
import { choices, type Check, type Facts } from '../parts/check.ts';
import { examinerQualification, rowsOf } from '../parts/staff-facts.ts';
import { commonFieldWords } from '../parts/words.ts';
import { checkWords, fieldWords } from './words.ts';

const STAFF: readonly Role[] = ['examiner', 'examiner-lead', 'supervisor'];
const isReviewed = ({ sitting }: SittingState): boolean =>
  sitting?.level === 'technician' || sitting?.level === 'senior-technician';
/** 附件1 is about 鉴定 inside an enterprise; those who come by 贯通 (附件2) are not held to it. */
const isInEnterprise = ({ sitting }: SittingState): boolean => sitting?.channel !== 'crossover';
/** The panel as drawn on record; without a draw, whoever is named an expert, and people say how each was chosen. */
function panelRows(state: SittingState) {
  const facts = (person: Person) => ({ qualification: examinerQualification(person, state.sitting?.heldOn ?? '') });
  const made = state.facts.get(factsKey(PANEL_DRAW, null))?.facts;
  const drawn = drawnBy(made);
  const drawnAtRandom = poolIdsOf(made).size > drawn.length || !isHeldUnder(state.sitting, OPEN_DRAWS);
  if (drawn.length === 0 && !procedureOf(state.sitting).group.isDrawn)
    return rowsOf(state, ({ role }) => role === 'expert-lead' || role === 'expert', facts);
  return rowsOf(
    state,
    ({ personId }) => drawn.includes(personId),
    (person) => ({ ...facts(person), drawnAtRandom }),
  );
}

/** 单次申报单一职业 (附件1 三): all of the plan who apply for the occupation, else whoever is in the sitting. */
function applicants({ sitting, candidates }: SittingState): { readonly applicantCount?: number } {
  const count = Math.max(candidates.size, sitting?.plan?.applicants ?? 0);
  return count === 0 ? {} : { applicantCount: count };
}

/** What the catalogue that was taken over says; nothing before one was. */
function catalogued(state: SittingState): Facts {
  const adopted = adoptedList(state, 'catalogue');
  const occupation = state.sitting?.occupation ?? '';
  return adopted === null ? { occupation } : { occupation, inCatalogue: adopted.rows.length > 0 };
}

/** Whether the host is one of the three that may have questions adjusted (附件1 三（一）), as stated for the conditions. */
function mayAdjust(state: SittingState): Facts {
  const hostKind = state.facts.get(factsKey('tj.appraisal.on-site', null))?.facts['hostKind'];
  return typeof hostKind === 'string' ? { mayAdjust: hostKind !== 'other' } : {};
}

/** 技能人才分类评价实施细则: on-site appraisal, staff, and the panel where the level has a review. */
export const TIANJIN_APPRAISAL: readonly Check[] = [
  {
    rule: 'tj.appraisal.on-site',
    title: checkWords.onSite,
    applies: isInEnterprise,
    fields: [
      {
        name: 'hostKind',
        label: fieldWords.hostKind,
        kind: 'choice',
        choices: choices({
          'certified-training-centre': fieldWords.certifiedCentre,
          'public-training-base': fieldWords.publicBase,
          'school-enterprise': fieldWords.schoolEnterprise,
          other: fieldWords.otherHost,
        }),
      },
      { name: 'registeredInTianjin', label: fieldWords.registeredInTianjin, kind: 'yes-no' },
      {
        name: 'equipped',
        label: fieldWords.equipped,
        kind: 'yes-no',
        askedIf: ({ hostKind }) => hostKind === 'other',
      },
      {
        name: 'applicantCount',
        label: fieldWords.applicantCount,
        kind: 'count',
        // of an application that is no plan here the record knows only those who came to this sitting
        proposed: (sitting) => sitting?.plan === undefined,
      },
    ],
    known: applicants,
  },
  {
    rule: 'tj.appraisal.occupation',
    title: checkWords.occupation,
    applies: isInEnterprise,
    list: 'catalogue',
    fields: [
      { name: 'occupation', label: fieldWords.occupation, kind: 'text', fixed: true },
      { name: 'inCatalogue', label: fieldWords.inCatalogue, kind: 'yes-no', fixed: true },
      {
        name: 'givenByAuthority',
        label: fieldWords.givenByAuthority,
        kind: 'yes-no',
        askedIf: ({ inCatalogue }) => inCatalogue === true,
      },
    ],
    known: catalogued,
  },
  {
    rule: 'tj.appraisal.questions',
    title: checkWords.questions,
    applies: isInEnterprise,
    fields: [
      {
        name: 'source',
        label: fieldWords.questionSource,
        kind: 'choice',
        choices: choices({
          'national-bank': fieldWords.nationalBank,
          'compiled-by-experts': fieldWords.compiledByExperts,
          other: fieldWords.otherQuestions,
        }),
      },
      { name: 'adjusted', label: fieldWords.questionsAdjusted, kind: 'yes-no' },
      {
        name: 'mayAdjust',
        label: fieldWords.mayAdjust,
        kind: 'yes-no',
        askedIf: ({ adjusted }) => adjusted === true,
      },
    ],
    known: mayAdjust,
  },
  {
    rule: 'tj.appraisal.staff',
    title: checkWords.staff,
    applies: (state) => isInEnterprise(state) && procedureOf(state.sitting).group.roles.includes('examiner'),
    fields: [
      {
        name: 'staff',
        label: commonFieldWords.people,
        kind: 'people',
        columns: [
          {
            name: 'appointedBy',
            label: fieldWords.appointedBy,
            kind: 'choice',
            choices: choices({ enterprise: fieldWords.byEnterprise, authority: fieldWords.byAuthority }),
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
        label: commonFieldWords.people,
        kind: 'people',
        columns: [
          {
            name: 'qualification',
            label: fieldWords.qualification,
            kind: 'choice',
            choices: choices({
              'senior-examiner': commonFieldWords.seniorExaminer,
              examiner: fieldWords.plainExaminer,
              other: commonFieldWords.otherQualification,
            }),
          },
          { name: 'drawnAtRandom', label: fieldWords.drawnAtRandom, kind: 'yes-no' },
        ],
      },
    ],
    known: (state) => ({ experts: panelRows(state) }),
  },
];
