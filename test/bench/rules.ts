// How long the law takes: a city's worth of candidates through the two longest rules, from typed facts, as the app judges them.
import type { Benched } from '#test/support/benched.ts';
import { CANDIDATES, throughTheLaw } from '#test/support/bench-law.ts';

/** Seconds and outcomes of one run. It has no limit of its own: `--against` a checkout says whether it grew slower. */
export async function bench(): Promise<Benched> {
  const { seconds, cpuSeconds, outcomes } = throughTheLaw();
  const perCandidateMicroseconds = (seconds * 1e6) / CANDIDATES;
  const text =
    `规则：${CANDIDATES} 名考生经天津综合评审和重庆评审组评定，共 ${seconds.toFixed(2)} 秒（处理器 ${cpuSeconds.toFixed(2)} 秒），` +
    `每名 ${perCandidateMicroseconds.toFixed(1)} 微秒（合格 ${outcomes.pass}，不合格 ${outcomes.fail}，无效 ${outcomes.invalid}）`;
  return Promise.resolve({
    text,
    figures: { bench: 'rules', candidates: CANDIDATES, seconds, cpuSeconds, perCandidateMicroseconds, outcomes },
  });
}
