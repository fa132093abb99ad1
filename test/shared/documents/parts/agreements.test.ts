import { expect, test } from 'vitest';
import {
  AGREEMENT_FACTS,
  agreementFault,
  agreementSchema,
  NO_AGREEMENT,
  type Agreement,
  type AgreementFault,
} from '#shared/documents/parts/agreements.ts';

const SAID: Agreement = { number: '聘字 1 号', signedOn: '2026-12-20', until: '2029-12-19', nextOn: '2027-12-20' };

test('an agreement is recorded under the calendar’s name, and none is empty in each part', () => {
  expect(AGREEMENT_FACTS).toBe('calendar.agreement');
  expect(NO_AGREEMENT).toEqual({ number: '', signedOn: null, until: null, nextOn: null });
});

test.each<[string, Partial<Agreement>, AgreementFault | null]>([
  ['no agreement', NO_AGREEMENT, null],
  ['a number without a day', { ...NO_AGREEMENT, number: '聘字 1 号' }, 'unsigned'],
  ['an end without a day', { ...NO_AGREEMENT, until: '2029-12-19' }, 'unsigned'],
  ['an appraisal without a day', { ...NO_AGREEMENT, nextOn: '2027-12-20' }, 'unsigned'],
  ['whole', {}, null],
  ['signed and nothing else', { number: '', until: null, nextOn: null }, null],
  ['ends the day after', { until: '2026-12-21' }, null],
  ['ends that day', { until: '2026-12-20' }, 'until_before'],
  ['ends the day before', { until: '2026-12-19' }, 'until_before'],
  ['appraised the day after', { nextOn: '2026-12-21' }, null],
  ['appraised that day', { nextOn: '2026-12-20' }, 'next_before'],
  ['appraised the day before', { nextOn: '2026-12-19' }, 'next_before'],
  ['appraised that day, without an end', { until: null, nextOn: '2026-12-20' }, 'next_before'],
  ['both before', { until: '2026-12-19', nextOn: '2026-12-19' }, 'until_before'],
])('%s', (_, over, fault) => {
  expect(agreementFault({ ...SAID, ...over })).toBe(fault);
});

test.each<[string, Readonly<Record<string, unknown>>, Partial<Agreement> | null]>([
  ['as it was said', {}, {}],
  ['blanks around the number', { number: '  聘字 1 号 ' }, { number: '聘字 1 号' }],
  ['a number of 60 places', { number: '1'.repeat(60) }, { number: '1'.repeat(60) }],
  ['one of 60 with a blank', { number: `${'1'.repeat(60)} ` }, { number: '1'.repeat(60) }],
  ['a number of 61 places', { number: '1'.repeat(61) }, null],
  ['a number that is no text', { number: 1 }, null],
  ['no days', { signedOn: null, until: null, nextOn: null }, { signedOn: null, until: null, nextOn: null }],
  ['a signing day that is none', { signedOn: '2026-02-30' }, null],
  ['an end that is none', { until: '三年' }, null],
  ['an appraisal that is none', { nextOn: '' }, null],
  ['a word more', { note: '' }, null],
])('read: %s', (_, over, read) => {
  const { success, data } = agreementSchema.safeParse({ ...SAID, ...over });
  expect(success ? data : null).toEqual(read === null ? null : { ...SAID, ...read });
});
