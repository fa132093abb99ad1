import { casesOf, type Case } from './case.ts';

const scope = { occupationCode: '6-18-01-01', entryControlled: false, filedScope: ['6-18-02-04', '6-18-01-01'] };
const documents = ['filing-form', 'business-licence', 'implementation-plan'];
const planSections = ['organiser', 'organisation', 'scope', 'content', 'quality-control', 'schedule', 'suggestions'];

const conditions = {
  ...{ management: true, occupations: true, funds: true },
  ...{ organisation: true, premises: true, treatment: true },
};

/** Boundaries of 津人社办发〔2019〕82号. */
export const TIANJIN_ENTERPRISE: readonly Case[] = [
  ...casesOf('tj.enterprise.plan-deadline', [
    [{ startsOn: '2026-11-20', filedOn: '2026-11-06' }, 'pass', { latestFilingOn: '2026-11-06' }],
    [{ startsOn: '2026-11-20', filedOn: '2026-11-07' }, 'fail', { latestFilingOn: '2026-11-06' }],
    [{ startsOn: '2026-10-12', filedOn: '2026-09-21' }, 'pass', { latestFilingOn: '2026-09-21' }],
    [{ startsOn: '2019-01-10', filedOn: '2018-12-20' }, 'calendar_missing'],
    [{ startsOn: '2027-03-01', filedOn: '2026-12-20' }, 'calendar_missing'],
    [{ startsOn: '2019-08-20', filedOn: '2015-01-01' }, 'pass', { latestFilingOn: '2019-08-06' }],
    [{ startsOn: '2026-11-20', filedOn: '2026-11-31' }, 'bad_input'],
    [{ startsOn: '2030-11-20', filedOn: '2026-11-31' }, 'bad_input'],
    [{ startsOn: '2019-06-05', filedOn: '2019-05-01', on: '2019-06-22' }, 'pass'],
    [{ startsOn: '2019-07-25', filedOn: '2019-07-01', on: '2019-06-23' }, 'pass'],
  ]),
  ...casesOf('tj.enterprise.result-deadline', [
    [{ endedOn: '2026-11-20' }, 'pass', { dueOn: '2026-12-04' }],
    [{ endedOn: '2026-09-28' }, 'pass', { dueOn: '2026-10-16' }],
    [{ endedOn: '2026-12-18' }, 'calendar_missing'],
    [{ endedOn: '2026/12/18' }, 'bad_input'],
  ]),
  ...casesOf('tj.enterprise.candidate', [
    [{ employedByOrganiser: true, insuredInTianjin: true }, 'pass'],
    [{ employedByOrganiser: true, insuredInTianjin: false }, 'fail'],
    [{ employedByOrganiser: false, insuredInTianjin: true }, 'fail'],
    [{ employedByOrganiser: 1, insuredInTianjin: true }, 'bad_input'],
  ]),
  ...casesOf('tj.enterprise.scope', [
    [scope, 'pass'],
    [{ ...scope, entryControlled: true }, 'fail'],
    [{ ...scope, filedScope: ['6-18-02-04'] }, 'fail'],
    [{ ...scope, filedScope: [] }, 'fail'],
    [{ ...scope, occupationCode: '6-18-01-1' }, 'bad_input'],
    [{ ...scope, occupationCode: '16-18-01-01' }, 'bad_input'],
    [{ ...scope, occupationCode: '6-18-01-01 ' }, 'bad_input'],
    [{ ...scope, filedScope: ['6-18-01-01', '电工'] }, 'bad_input'],
  ]),
  ...casesOf('tj.enterprise.conditions', [
    [conditions, 'pass'],
    ...Object.keys(conditions).map((name) => [{ ...conditions, [name]: false }, 'fail'] as const),
    [{ ...conditions, funds: 'yes' }, 'bad_input'],
    [{}, 'bad_input'],
  ]),
  ...casesOf('tj.enterprise.application-file', [
    [{ documents, planSections }, 'pass', { missing: [] }],
    [{ documents: [], planSections: [] }, 'fail', { missing: [...documents, ...planSections] }],
    [{ documents: documents.slice(1), planSections }, 'fail', { missing: ['filing-form'] }],
    [{ documents, planSections: planSections.slice(1) }, 'fail', { missing: ['organiser'] }],
    [{ documents: ['photo'], planSections }, 'bad_input'],
    [{ documents, planSections: ['budget'] }, 'bad_input'],
  ]),
];
