import { readConditions, SIX } from './conditions.ts';
import { choices, type Check } from '../parts/check.ts';
import { commonFieldWords } from '../parts/words.ts';
import { checkWords, fieldWords } from './words.ts';

const CODE = /^\d-\d{2}-\d{2}-\d{2}$/;

/** 企业职业技能等级认定试点工作方案. */
export const TIANJIN_ENTERPRISE: readonly Check[] = [
  {
    rule: 'tj.enterprise.conditions',
    title: checkWords.conditions,
    fields: SIX.map((name) => ({ name, label: fieldWords[name], kind: 'yes-no' })),
    known: () => ({}),
    evidence: SIX,
    read: readConditions,
  },
  {
    rule: 'tj.enterprise.plan-deadline',
    title: checkWords.planDeadline,
    fields: [
      { name: 'startsOn', label: commonFieldWords.startsOn, kind: 'date' },
      { name: 'filedOn', label: commonFieldWords.filedOn, kind: 'date' },
    ],
    known: ({ sitting }) => ({ startsOn: sitting?.heldOn }),
  },
  {
    rule: 'tj.enterprise.scope',
    title: checkWords.scope,
    fields: [
      { name: 'occupationCode', label: fieldWords.occupationCode, kind: 'text' },
      { name: 'entryControlled', label: fieldWords.entryControlled, kind: 'yes-no' },
      { name: 'filedScope', label: fieldWords.filedScope, kind: 'codes' },
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
        label: fieldWords.documents,
        kind: 'several',
        choices: choices({
          'filing-form': fieldWords.filingForm,
          'business-licence': fieldWords.businessLicence,
          'implementation-plan': fieldWords.implementationPlan,
        }),
      },
      {
        name: 'planSections',
        label: fieldWords.planSections,
        kind: 'several',
        choices: choices({
          organiser: fieldWords.sectionOrganiser,
          organisation: fieldWords.sectionOrganisation,
          scope: fieldWords.sectionScope,
          content: fieldWords.sectionContent,
          'quality-control': fieldWords.sectionQuality,
          schedule: fieldWords.sectionSchedule,
          suggestions: fieldWords.sectionSuggestions,
        }),
      },
    ],
    known: () => ({}),
  },
];
