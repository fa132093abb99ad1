import { describe, expect, it } from 'vitest';
import { historyOf, mayConcern, type SheetEvent } from '#shared/progress/sheet-history.ts';
import { EDITION } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { fold } from '#shared/record/fold.ts';
import { say } from '#shared/words/say.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const ready = readySitting({ edition: EDITION });
const [candidate, other] = [...ready.state.candidates.values()];
const [examiner, second] = ready.scorers;
const ref = { candidateId: candidate!.candidateId, examinerId: examiner!.personId };
const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };

const mark = (given: number, over: Partial<typeof ref> = {}, reason = ''): Body => ({
  ...{ type: 'line_scored', ...ref, ...over, line: '1.1', score: { kind: 'mark', mark: given } },
  ...{ cause: reason === '' ? 'typed' : 'correction', reason },
});
const sign: Body = { type: 'sheet_signed', ...ref, ...SIGNED };
const clock = (kind: 'start' | 'finish'): Body => ({
  ...{ type: 'task_timed', candidateId: ref.candidateId, task: 1, act: { kind } },
  tick: { run: '0'.repeat(16), ms: kind === 'start' ? 0 : 61_000 },
});

function told(bodies: readonly Body[], of = ref): { readonly events: SheetEvent[]; readonly texts: string[] } {
  const links = linksOf(
    ready.sitting,
    bodies.map((body) => [body, examiner!.personId] as const),
    ready.state,
  );
  const state = links.reduce(fold, ready.state);
  const lines = links.filter(({ line }) => mayConcern(of, line));
  const events = historyOf(
    state,
    of,
    lines.map(({ entry }) => entry),
  );
  const texts = events.map(({ told: { sentence, blanks } }) => {
    const words = Object.entries(blanks).map(([key, value]) => [key, typeof value === 'object' ? value[0] : value]);
    return say(sentence, 'zh', Object.fromEntries(words) as Record<string, string | number>);
  });
  return { events, texts };
}

describe('the record of one sheet', () => {
  it('tells marks, changes, clock and signatures in their order, each with what stood before', () => {
    const { events, texts } = told([
      clock('start'),
      mark(3000),
      mark(3500),
      clock('finish'),
      sign,
      mark(2000, {}, '看错了一行'),
      sign,
    ]);
    expect(events.map(({ happening }) => happening)).toEqual([
      ...['clock', 'mark', 'change', 'clock', 'signed', 'change', 'signed'],
    ]);
    expect(texts).toEqual([
      '试题 1 开始，显示 0:00',
      '1.1 焊前准备：30.00',
      '1.1 焊前准备：30.00 改为 35.00',
      '试题 1 结束，显示 1:01',
      '签字，摘要 dddddddd',
      '1.1 焊前准备：35.00 改为 20.00',
      '签字，摘要 dddddddd',
    ]);
    expect(events.map(({ unsigned }) => unsigned)).toEqual([false, false, false, false, false, true, false]);
    expect(events[5]).toMatchObject({ reason: '看错了一行', by: examiner!.personId });
  });

  it('tells a veto given and taken back', () => {
    const veto = (applies: boolean): Body => ({
      ...{ type: 'veto_recorded', ...ref, line: '1.1', applies, reason: applies ? '未穿劳保' : '记错' },
      witness: '王敏',
    });
    expect(told([veto(true), veto(false)]).texts).toEqual([
      '1.1 焊前准备：记否定项（未穿劳保）',
      '1.1 焊前准备：撤回否定项（记错）',
    ]);
  });

  it('tells nothing of another candidate or another examiner', () => {
    const { events } = told([
      mark(3000, { candidateId: other!.candidateId }),
      mark(1000, { examinerId: second!.personId }),
      { type: 'note_added', candidateId: other!.candidateId, text: '与他人无关' },
    ]);
    expect(events).toEqual([]);
  });

  it('follows a sheet to whoever took it over, with what was marked before', () => {
    const takes = [...ready.state.people.values()].find(({ role }) => role === 'clerk') ?? ready.lead;
    const bodies: Body[] = [
      mark(3000),
      { type: 'scorer_replaced', leaves: ref.examinerId, takes: takes.personId, reason: '突发疾病' },
      mark(2500, { examinerId: takes.personId }),
    ];
    const { texts } = told(bodies, { ...ref, examinerId: takes.personId });
    expect(texts).toEqual([
      '1.1 焊前准备：30.00',
      `${examiner!.name}由${takes.name}接替（突发疾病）`,
      '1.1 焊前准备：30.00 改为 25.00',
    ]);
  });

  it('tells that the sitting was voided', () => {
    expect(told([{ type: 'sitting_voided', reason: '重复建立' }]).texts).toEqual(['场次作废（重复建立）']);
  });
});
