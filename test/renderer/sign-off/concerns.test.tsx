// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { BoardScreen } from '#renderer/features/board/board-screen.tsx';
import { CheckInScreen } from '#renderer/features/check-in/check-in-screen.tsx';
import { HandoverScreen } from '#renderer/features/handover/handover-screen.tsx';
import { ResultsScreen } from '#renderer/features/results/results-screen.tsx';
import { SignOffScreen } from '#renderer/features/sign-off/sign-off-screen.tsx';
import { markingRoom } from '#test/support/marking-room.tsx';
import { aPerson, readySitting } from '#test/support/sitting.ts';
import { unmetSitting } from '#test/support/unmet.ts';
import type { Body } from '#shared/record/body.ts';

const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});

const head = aPerson('site-head', '罗芳');
const policy = { id: 'tianjin-enterprise', version: '2', rulesHash: 'a'.repeat(64) };
/** The first candidate is not insured in 天津; of the second nobody has stated it. */
async function room(screen: React.ReactNode, as = head) {
  const ready = readySitting({ policy });
  const made = await markingRoom(screen, {}, [], {
    ready,
    as,
    before: ({ candidates }): readonly Body[] => [
      { type: 'staff_named', people: [head], source: null },
      {
        type: 'facts_stated',
        rule: 'tj.enterprise.candidate',
        candidateId: candidates[0]!.candidateId,
        facts: { employedByOrganiser: true, insuredInTianjin: false },
      },
    ],
  });
  opened.push(made);
  return made;
}

it('shows at sign-off who is not eligible and why, and takes the site head’s reason into the record', async () => {
  const { place, type, entries, settle } = await room(<SignOffScreen />);
  const pane = () => place.querySelector('[data-testid=concerns]')!;
  expect(pane().textContent).toContain('不符合待说明 1 项');
  expect(pane().textContent).toContain('陈婷华');
  expect(pane().textContent).toContain('六（一）');
  expect(pane().textContent).toContain('考生 1 人的申报资格');
  const field = pane().querySelector('input')!;
  await type('劳务派遣，已由市鉴定中心书面同意', field);
  await act(async () => field.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await settle();
  expect(entries.at(-1)).toMatchObject({
    type: 'verdicts_answered',
    verdicts: [{ rule: 'eligibility.employee' }],
    reason: '劳务派遣，已由市鉴定中心书面同意',
  });
  expect(pane().textContent).toContain('不符合，已说明');
  expect(pane().textContent).toContain('罗芳');
  expect(pane().querySelector('input')).toBeNull();
});

it('asks nobody but the site head', async () => {
  const clerk = aPerson('clerk', '邓洋');
  const { place } = await room(<SignOffScreen />, clerk);
  expect(place.querySelector('[data-testid=concerns] input')).toBeNull();
  expect(place.querySelector('[data-testid=concerns] button:not(.ant-btn-link)')?.textContent).toContain(
    '请现场负责人登录',
  );
});

it('leads from the footer to the reason that is asked for', async () => {
  const ready = unmetSitting();
  const gone = ready.candidates.map(({ candidateId }): Body => ({
    ...{ type: 'attendance_recorded', candidateId, attendance: 'absent', reason: '' },
  }));
  const made = await markingRoom(<SignOffScreen />, {}, gone, { ready, as: ready.head });
  opened.push(made);
  const { place, click } = made;
  const lead = place.querySelector<HTMLElement>('[data-testid=concerns-first] + button')!;
  expect(lead.textContent).toBe('去说明');
  await click(lead);
  expect(document.activeElement?.closest('[data-testid=concerns] form')).not.toBeNull();
});

it('says in one line what stands against the sitting, at check-in, with the results and where it is handed over', async () => {
  for (const screen of [<CheckInScreen />, <ResultsScreen />, <HandoverScreen />]) {
    const { place } = await room(screen);
    const line = place.querySelector('[data-testid=concerns-line]');
    expect(line?.querySelector('[data-tally=unanswered]')?.textContent).toBe(' 不符合待说明 1 项');
    expect(line?.querySelector('[data-tally=answered]')).toBeNull();
    expect(line?.querySelector('[data-tally=open]')).not.toBeNull();
  }
});

it('says at check-in and on the board whose eligibility is in question, and holds nothing against others', async () => {
  const { place } = await room(<CheckInScreen />);
  const rows = [...place.querySelectorAll('[role=rowheader] + [role=gridcell]')].map((cell) => cell.textContent);
  expect(rows).toEqual([expect.stringContaining('资格不符'), expect.stringContaining('资格待核')]);
  const board = await room(<BoardScreen />);
  expect(board.place.querySelector('[data-concern=unmet]')?.textContent).toContain('资格不符');
  // the shape of what is not met is not the one of what was answered for
  const drawn = (of: string): string | null | undefined =>
    place.querySelector(`[data-concern=${of}] path`)?.getAttribute('d');
  expect(drawn('unmet')).toBe(place.querySelector('[data-tally=unanswered] path')?.getAttribute('d'));
  expect(drawn('open')).toBe(place.querySelector('[data-tally=open] path')?.getAttribute('d'));
  expect(board.place.querySelector('[data-testid=concerns]')?.textContent).toBe('1 项不符合待说明');
});
