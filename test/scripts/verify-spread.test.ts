import { expect, it } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { spreadStageOf } from '#shared/results/spread.ts';
import { sittingSnapshot } from '#shared/results/snapshot.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';
import { SPREAD_DAYS, spreadDay } from '../support/forgeries/spreads.ts';

// 第三人评分 and 组长裁定, told twice here; the Python verifier has its say in interop.long.test.ts.

const ofDay = (name: keyof typeof SPREAD_DAYS) => {
  const day = SPREAD_DAYS[name](honestDay('practical', true));
  const log = writer(day);
  expect(day.steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
  const written = log.written();
  return { day, written, result: resultOf(written.state, day.candidates[0]!) };
};

it.each([
  // 83 and 68, and 82.40: the two nearest
  ['the mean of the two nearest of three', '82.70', ['周婷', '朱军敏']],
  // 83, 68 and 50
  ['the mean of all three', '67.00', ['周婷', '于辉', '朱军敏']],
  // 50 and 35 of the first, 42.5 of the second: 51 + 17
  ['the lead, between the marks on record', '68.00', ['周婷', '于辉']],
  ['the lead, once a third mark lay far from both', '68.00', ['周婷', '于辉']],
] as const)('%s settles a spread, and door and verifier agree', (name, shown, counted) => {
  const { day, written, result } = ofDay(name);
  expect(result).toMatchObject({ verdict: 'pass', judgement: { shown } });
  const names = result.judgement?.spread?.counted.map((personId) => written.state.people.get(personId)?.name);
  expect(names).toEqual(counted);
  // no mark of anybody's changed, and what counted is signed
  expect(written.state.markChanges).toEqual([]);
  expect(sittingSnapshot(written.state)).toContain('"spread":{"by":');
  expect(verifierSays(day, written)).toEqual([]);
});

it('a sheet that the lead returns and that says otherwise then takes the decision with it', () => {
  const day = spreadDay(honestDay('practical', true), 'lead');
  const sitting = { ...day.sitting, settings: { ...day.sitting.settings, proofreading: 'totals' as const } };
  const at = day.steps.findIndex(({ body }) => body.type === 'sitting_signed');
  const log = writer({ ...day, sitting });
  const [opening, ...rest] = day.steps.slice(0, at);
  log.write({ ...opening!, body: { ...opening!.body, sitting } as Body });
  for (const step of rest) log.write(step);
  const [candidate] = day.candidates;
  const examinerId = day.people.second!.personId;
  const sheet = { candidateId: candidate!.candidateId, examinerId };
  const stage = () => spreadStageOf(log.written().state, candidate!);
  expect(stage()).toBe(null);
  const wrong: Body = { ...sheet, type: 'sheet_proofread', read: [{ line: null, mark: 100 }] };
  expect(log.asked({ body: wrong, actor: day.people.checker!.personId })).toBe(null);
  const back = { ...sheet, type: 'difference_settled', how: 'returned', reason: '抄错' } as const;
  expect(log.asked({ body: back, actor: day.people.lead!.personId })).toBe(null);
  expect(stage()).toBe('lead_decides');
  const mark = (points: number): Body => ({
    ...{ ...sheet, type: 'line_scored', line: '2.1', score: { kind: 'mark', mark: points } },
    ...{ cause: 'correction', reason: '抄错' },
  });
  expect(log.asked({ body: mark(4500), actor: examinerId })).toBe(null);
  const { publicKey } = day.keyOf(examinerId);
  const signed = { ...sheet, type: 'sheet_signed', digest: '', publicKey, signature: '0'.repeat(128) } as const;
  expect(log.asked({ body: signed, actor: examinerId })).toBe(null);
  // signed again, it is not moved again; the lead decides anew, over the sheets as they are now
  expect(log.asked({ body: mark(4600), actor: examinerId })).toBe('spread_under_way');
  expect(stage()).toBe('lead_decides');
});
