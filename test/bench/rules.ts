// How long the law takes: a city's worth of candidates through the two longest rules, from typed facts, as the app judges them.
import type { Benched } from '#test/support/benched.ts';
import { panelResult } from '#shared/law/chongqing-crossover/panel-result.ts';
import { reviewOutcome } from '#shared/law/tianjin-appraisal/review-outcome.ts';

const CANDIDATES = 100_000;
/** Half as long again as on 456566c. */
const LIMIT_S = 0.6;
const round = (seconds: number): number => Math.round(seconds * 100) / 100;

/** Marks near the pass mark, the same in every run (a linear congruential sequence). */
function markSource(): () => number {
  let state = 20_261_120;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 5_900 + (state % 1_500);
  };
}

/** 100,000 candidates through `tj.review.outcome` (three experts, thesis and all) and `cq.panel-result`; seconds of one core. */
export async function bench(): Promise<Benched> {
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
  const perCandidateMicroseconds = (seconds * 1e6) / CANDIDATES;
  const text =
    `规则：${CANDIDATES} 名考生经天津综合评审和重庆评审组评定，共 ${seconds.toFixed(2)} 秒（处理器 ${cpuSeconds.toFixed(2)} 秒），` +
    `每名 ${perCandidateMicroseconds.toFixed(1)} 微秒（合格 ${outcomes.pass}，不合格 ${outcomes.fail}，无效 ${outcomes.invalid}）`;
  return Promise.resolve({
    text,
    bounds: [{ what: '100,000 people through the rules', is: round(cpuSeconds), limit: LIMIT_S, unit: 's' }],
    figures: { bench: 'rules', candidates: CANDIDATES, seconds, cpuSeconds, perCandidateMicroseconds, outcomes },
  });
}
