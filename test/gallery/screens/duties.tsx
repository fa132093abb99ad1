import { DutiesScreen } from '#renderer/features/duties/duties-screen.tsx';
import { err, ok } from '#shared/base/result.ts';
import { DUTY_FACTS } from '#shared/documents/parts/duty-dates.ts';
import type { Body } from '#shared/record/body.ts';
import { aSummary } from '../homes.ts';
import { press, settled } from '../hands.ts';
import { unanswered } from '../hosts.ts';
import type { Alone, PageStates } from '../state.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';

/** A plan's sitting with some of its days stated, so that something is overdue, soon, done and unknown. */
function shown(over: Partial<Alone> = {}, facts: Extract<Body, { type: 'facts_stated' }>['facts'] = DATES): Alone {
  const plan = {
    planId: '11111111-2222-4333-8444-666666666666',
    title: '2026 年第三批企业内职业技能鉴定',
    source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
    ...{ people: 40, applicants: 24, share: 12 },
  };
  const sitting = aSitting({ channel: 'appraisal', level: 'technician', plan });
  const stated: Body = { type: 'facts_stated', rule: DUTY_FACTS, candidateId: null, facts };
  const links = linksOf(sitting, [
    [{ type: 'sitting_opened', sitting }, null],
    [stated, null],
  ]);
  const head = links.at(-1)?.head;
  return {
    page: (
      <div className="kp-start">
        <DutiesScreen
          sittings={[aSummary({ log: sitting.sittingId, sitting })]}
          onPlan={() => undefined}
          onBack={() => undefined}
        />
      </div>
    ),
    ...over,
    answers: { 'journal:read': ok({ lines: links.map(({ line }) => line), head }), ...over.answers },
  };
}

const DATES = { theoryEndedOn: '2026-11-05', receivedOn: '2026-11-12', publicityEndsOn: '2026-12-30' };

async function showMonth(page: HTMLElement): Promise<void> {
  page.querySelectorAll<HTMLElement>('.ant-segmented-item-input')[1]?.click();
  await settled();
}

async function showKept(page: HTMLElement): Promise<void> {
  page.querySelectorAll<HTMLElement>('.ant-segmented-item-input')[2]?.click();
  await settled();
}

/** 全部时限日程: a list, a month, nothing, and a journal that can't be read. */
export const duties: PageStates = {
  list: () => shown(),
  month: () => shown({ act: showMonth }),
  'no-dates': () => shown({}, {}),
  reading: () => shown({ answers: { 'journal:read': unanswered } }),
  unread: () => shown({ answers: { 'journal:read': err({ kind: 'journal_damaged' }) } }),
  kept: () => shown({ act: showKept }),
  calendars: () => shown({ act: (page) => press(page, /^放假调休日历$/) }),
  dark: () => shown({ looks: { look: 'dark' } }),
  english: () => shown({ looks: { language: 'en' } }),
  touch: () => shown({ looks: { touch: true } }),
};
