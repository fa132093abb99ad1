import { panelResult } from '#shared/law/chongqing-crossover/panel-result.ts';
import { reviewOutcome } from '#shared/law/tianjin-appraisal/review-outcome.ts';

export const CANDIDATES = 100_000;

/** Marks near the pass mark, the same in every run (a linear congruential sequence). */
function markSource(): () => number {
  let state = 20_261_120;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 5_900 + (state % 1_500);
  };
}

/** What one run through the law took. */
export type LawRun = {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly outcomes: Readonly<Record<'pass' | 'fail' | 'invalid', number>>;
};

/** 100,000 candidates through `tj.review.outcome` (three experts, thesis and all) and `cq.panel-result`; seconds of one core. */
export function throughTheLaw(): LawRun {
  const mark = markSource();
  const candidates = Array.from({ length: CANDIDATES }, () => ({
    review: {
      level: 'senior-technician' as const,
      theory: 6_000 + (mark() % 4_000),
      practical: 6_000 + (mark() % 4_000),
      thesis: { experts: Array.from({ length: 3 }, () => ({ content: mark(), defence: mark() })), questionCount: 5 },
      performance: [mark(), mark(), mark()],
    },
    panel: { members: Array.from({ length: 3 }, () => ({ theory: mark(), skill: mark(), comprehensive: mark() })) },
  }));
  const outcomes = { pass: 0, fail: 0, invalid: 0 };
  // Wall time beside processor time, because on a machine that others use only the latter says what the law costs.
  const start = performance.now();
  const startCpu = process.cpuUsage();
  for (const { review, panel } of candidates) {
    outcomes[reviewOutcome.judge(review).outcome] += 1;
    outcomes[panelResult.judge(panel).outcome] += 1;
  }
  const cpu = process.cpuUsage(startCpu);
  const seconds = (performance.now() - start) / 1000;
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  return { seconds, cpuSeconds, outcomes };
}
