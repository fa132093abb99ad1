// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { ReviewScreen } from '#renderer/features/review/review-screen.tsx';
import { setPreferences } from '#renderer/ui/preferences.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { asked, entryScores, marked, readyReview, ticked } from '#test/support/review.ts';
import { aCandidate, readySitting } from '#test/support/sitting.ts';

const senior: Candidate = { ...aCandidate('001', '冯成'), level: 'senior-technician' };
const technician: Candidate = { ...aCandidate('002', '韩飞宇'), level: 'technician' };
const shut: Candidate = { ...aCandidate('003', '彭博'), level: 'senior-technician' };
const candidates = [senior, technician, shut];

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(async () => {
  await room.leave();
  setPreferences({ touch: false });
});

/** The lead at the table; `more` is on record already. */
async function enter(more: (experts: readonly { personId: string }[]) => Body[] = () => []) {
  const review = readyReview(candidates);
  const before = [
    ...entryScores(senior.candidateId, 8300, 7550),
    ...entryScores(technician.candidateId, 6000, 'exempt'),
    ...entryScores(shut.candidateId, 5950, 9100),
    ...more(review.experts),
  ];
  const ready = { ...readySitting(), ...review, scorers: review.experts, candidates };
  room = await markingRoom(
    <>
      <Seat />
      <ReviewScreen />
    </>,
    {},
    before,
    { ready },
  );
  return review.experts;
}
/** Who sits here, as the frame changes it. */
let seat: ReturnType<typeof useSignedIn>;
function Seat() {
  seat = useSignedIn();
  return null;
}
const cell = (candidate: Candidate, line: string) =>
  room.place.querySelector<HTMLElement>(`[data-candidate="${candidate.candidateId}"] [data-line="${line}"]`)!;
const row = (candidate: Candidate) =>
  room.place.querySelector<HTMLElement>(`[data-candidate="${candidate.candidateId}"]`)!;
const stage = (name: string) => room.place.querySelector<HTMLElement>(`[data-stage="${name}"]`)!;
const radio = (text: string) =>
  [...room.place.querySelectorAll<HTMLButtonElement>('[role="radio"]')].find((one) => one.textContent === text)!;
const field = (label: string) => room.place.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
const focus = (element: HTMLElement) => act(async () => element.focus());

describe('the stages beside the table', () => {
  it('say who has marked and who has not, and why a later stage is locked', async () => {
    const experts = await enter();
    expect(cell(senior, '3.1').dataset['lock']).toBe('review_thesis_open');
    expect(stage('performance').textContent).toContain('全部专家评完后才能评业绩（综合评审工作流程 五（二））');
    await room.press('Digit8', 'Digit0', 'Enter', 'Digit7', 'Digit5', 'Enter');
    await room.click(row(senior));
    const done = [...stage('thesis').querySelectorAll('li[data-done]')].map((one) => one.getAttribute('data-done'));
    expect(done).toEqual(['true', ...experts.slice(1).map(() => 'false')]);
    expect(row(senior).textContent).toContain('答辩 1/3');
  });

  it('of somebody who failed the entry stay shut, with the clause', async () => {
    await enter();
    await room.click(row(shut));
    expect(stage('entry').dataset['status']).toBe('failed');
    expect(stage('performance').textContent).toContain('不能进入综合评审（综合评审工作流程 四）');
    expect(stage('decision').textContent).toContain('不需要评定');
    expect(row(shut).textContent).toContain('未进入');
  });

  it('of somebody absent are not shown', async () => {
    await enter(() => [
      { type: 'attendance_recorded', candidateId: senior.candidateId, attendance: 'absent', reason: '' },
    ]);
    await room.click(row(senior));
    expect(room.place.querySelector('.review')?.textContent).toContain('冯成缺考，不需要评分。');
    expect(room.place.querySelector<HTMLElement>('.review ol')?.hidden).toBe(true);
  });
});

describe('picking a candidate', () => {
  it('goes to the field that wants a mark, and takes the keys out of a question', async () => {
    await enter();
    await focus(field('第 1 问'));
    await room.click(row(technician));
    await room.press('Digit7', 'Digit0', 'Enter');
    expect(room.entries).toMatchObject([
      { type: 'line_scored', candidateId: technician.candidateId, line: '3.1', score: { mark: 7000 } },
    ]);
  });

  it('keeps a question that was typed before the field was left', async () => {
    await enter();
    const question = field('第 2 问');
    await focus(question);
    await room.type('关键参数', question);
    await room.press('Escape');
    expect(room.entries).toMatchObject([{ type: 'question_recorded', number: 2, text: '关键参数' }]);
    expect(document.activeElement).not.toBe(question);
  });
});

describe('questions typed one after another', () => {
  it('are each one entry, and none is taken back by the save of the one before', async () => {
    await enter();
    const texts = ['选题的依据', '关键参数', '安全风险'];
    for (const [index, text] of texts.entries()) {
      const question = field(`第 ${String(index + 1)} 问`);
      // in one go: leaving the field before saves its text while this one is being written
      await act(async () => {
        question.focus();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(question, text);
        question.dispatchEvent(new Event('input', { bubbles: true }));
      });
    }
    await act(async () => field('第 4 问').focus());
    await room.settle(200);
    expect(room.entries).toMatchObject(texts.map((text, index) => ({ number: index + 1, text })));
    expect(texts.map((_, index) => field(`第 ${String(index + 1)} 问`).value)).toEqual(texts);
  });
});

describe('the decision', () => {
  const all = (performance: number) => (experts: readonly { personId: string }[]) => [
    ...marked(technician.candidateId, experts, 'performance', [performance, performance, performance]),
  ];

  it('is never a pass below 60', async () => {
    await enter(all(5999));
    await room.click(row(technician));
    expect(radio('通过').disabled).toBe(true);
    await room.click(radio('不通过'));
    expect(room.entries).toMatchObject([{ type: 'decision_recorded', decision: 'fail', reason: '' }]);
    expect(row(technician).textContent).toContain('不通过');
  });

  it('against the scores needs its reason', async () => {
    await enter(all(6000));
    await room.click(row(technician));
    expect(row(technician).textContent).toContain('待评定');
    await room.click(radio('不通过'));
    expect(room.entries).toEqual([]);
    await focus(field('与成绩不一致，请写明理由'));
    await room.answer('材料不实');
    expect(room.entries).toMatchObject([{ decision: 'fail', reason: '材料不实' }]);
  });
});

describe('the one re-review', () => {
  const failed = (experts: readonly { personId: string }[]) => [
    ...asked(senior.candidateId, 4),
    ...marked(senior.candidateId, experts, 'content', [5000, 5000, 5000]),
    ...marked(senior.candidateId, experts, 'defence', [5000, 5000, 5000]),
    ticked(senior.candidateId, 'fail'),
  ];

  it('counts its year from the day the result is announced', async () => {
    await enter(failed);
    await room.click(row(senior));
    // before the review was held nothing can have been announced
    await focus(field('结果公布日期'));
    await room.answer('2026-11-19');
    expect(room.entries).toEqual([]);
    await focus(field('结果公布日期'));
    await room.answer('2026-11-27');
    expect(room.entries).toMatchObject([{ rule: 'calendar.duties', facts: { reviewFailedOn: '2026-11-27' } }]);
    expect(stage('again').textContent).toContain('最迟 2027-11-27');
    await focus(field('拟定日期'));
    await room.answer('2027-11-28');
    expect(stage('again').textContent).toContain('超过一年期限 2027-11-27');
    expect(room.entries).toHaveLength(1);
    await focus(field('拟定日期'));
    await room.answer('2027-11-27');
    expect(room.entries.at(-1)).toMatchObject({
      rule: 'calendar.re-review',
      candidateId: senior.candidateId,
      facts: { failedOn: '2026-11-27', proposedOn: '2027-11-27', used: 0 },
    });
  });
});

describe('touch mode', () => {
  it('types marks with keys on the screen', async () => {
    setPreferences({ touch: true });
    await enter();
    const key = (label: string) =>
      [...room.place.querySelectorAll<HTMLButtonElement>('.marking-digits button')].find(
        (one) => one.textContent === label,
      )!;
    for (const label of ['7', '2', '9', '退格', '.', '5', '确定']) await room.click(key(label));
    expect(room.entries).toMatchObject([{ line: '1.1', score: { kind: 'mark', mark: 7250 } }]);
  });
});

describe('what is half written beside the table', () => {
  it('comes back to whoever wrote it, and a lock records none of it', async () => {
    await enter();
    await room.click(row(senior));
    const question = () => field('第 1 问');
    await focus(question());
    await room.type('预热温度为什么', question());
    await act(async () => seat.lock());
    await room.settle();
    expect(room.entries.filter(({ type }) => type === 'question_recorded')).toEqual([]);
    await act(async () => seat.signIn(room.scorer));
    await room.settle(50);
    expect(question().value).toBe('预热温度为什么');
    await focus(question());
    await room.press('Enter');
    expect(room.entries).toContainEqual(expect.objectContaining({ type: 'question_recorded', text: '预热温度为什么' }));
    expect(question().value).toBe('预热温度为什么');
  });
});
