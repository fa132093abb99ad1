// How long a plan takes: a city's worth of people over their sittings and a list of theory scores, to one record each.
import { jointResults } from '#shared/plans/joint.ts';
import type { Benched } from '#test/support/benched.ts';
import { aPlanOf } from '#test/support/plan-people.ts';

const PEOPLE = 100_000;
/** Half as long again as the rules took for as many on 456566c. */
const LIMIT_S = 0.6;

/** 100,000 people in 100 sittings of three levels, with theory scores for each; seconds of one core. */
export async function bench(): Promise<Benched> {
  const input = aPlanOf(PEOPLE, 1000);
  const start = performance.now();
  const startCpu = process.cpuUsage();
  const { people, doubts } = jointResults(input);
  const cpu = process.cpuUsage(startCpu);
  const seconds = (performance.now() - start) / 1000;
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  const verdicts = { pass: 0, fail: 0, open: 0 };
  for (const { verdict } of people) verdicts[verdict] += 1;
  const text =
    `计划：${people.length} 人的总评共 ${seconds.toFixed(2)} 秒（处理器 ${cpuSeconds.toFixed(2)} 秒），` +
    `合格 ${verdicts.pass}，不合格 ${verdicts.fail}，未完成 ${verdicts.open}，存疑 ${doubts.length}`;
  const is = Math.round(cpuSeconds * 100) / 100;
  const bounds = [{ what: '100,000 people through a plan', is, limit: LIMIT_S, unit: 's' }] as const;
  return Promise.resolve({
    text,
    bounds,
    figures: { bench: 'plans', people: people.length, seconds, cpuSeconds, verdicts },
  });
}
