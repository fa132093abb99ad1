// How long a plan takes: a city's worth of people over their sittings and a list of theory scores, to one record each.
import { jointResults } from '#shared/plans/joint.ts';
import { percentile } from '#test/support/bench-app.ts';
import type { Benched } from '#test/support/benched.ts';
import { throughTheLaw } from '#test/support/bench-law.ts';
import { anEvaluationOf, aPlanOf } from '#test/support/plan-people.ts';

const PEOPLE = 100_000;
const ROUNDS = 5;
/** Of what as many people take through the two longest rules. */
const LIMIT = 1.5;

/** 100,000 people in 100 sittings of three levels, with theory scores for each, beside as many through the law. */
export async function bench(): Promise<Benched> {
  // the law before there is a plan: a heap full of people would slow what makes objects
  const law = Array.from({ length: ROUNDS + 1 }, () => throughTheLaw().seconds).slice(1);
  const input = aPlanOf(PEOPLE, 1000);
  const plan: number[] = [];
  let results = jointResults(input);
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    results = jointResults(input);
    plan.push((performance.now() - start) / 1000);
  }
  const evaluated = evaluatedSeconds();
  const { people, doubts } = results;
  const verdicts = { pass: 0, fail: 0, open: 0, ineligible: 0, removed: 0 };
  for (const { verdict } of people) verdicts[verdict] += 1;
  const [seconds, lawSeconds] = [round(percentile(plan, 0.5)), round(percentile(law, 0.5))];
  const ratio = round(seconds / lawSeconds);
  const evaluatedRatio = round(evaluated / seconds);
  const text =
    `计划：${people.length} 人的总评共 ${seconds.toFixed(2)} 秒，同样人数经规则评定 ${lawSeconds.toFixed(2)} 秒（${ROUNDS} 次的中位数），` +
    `合格 ${verdicts.pass}，不合格 ${verdicts.fail}，未完成 ${verdicts.open}，存疑 ${doubts.length}；` +
    `同样人数三个场次的考评结合 ${evaluated.toFixed(2)} 秒`;
  const said = { what: '100,000 people through a plan', beside: `the rules ${String(lawSeconds)} s` };
  return Promise.resolve({
    text,
    bounds: [{ ...said, is: ratio, limit: LIMIT, unit: 'x' }],
    figures: {
      ...{ bench: 'plans', people: people.length, seconds, lawSeconds, ratio, limit: LIMIT, verdicts },
      ...{ evaluated, evaluatedRatio },
    },
  });
}

/** The median of as many rounds over an evaluation by weights, of one subject held once and one in two parts. */
function evaluatedSeconds(): number {
  const input = anEvaluationOf(PEOPLE, 1000);
  const all = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now();
    const { people } = jointResults(input);
    if (people.length !== PEOPLE) throw new Error(`${String(people.length)} people of an evaluation`);
    return (performance.now() - start) / 1000;
  });
  return round(percentile(all.slice(1), 0.5));
}

const round = (value: number): number => Math.round(value * 100) / 100;
