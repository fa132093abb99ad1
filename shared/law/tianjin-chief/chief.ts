import { z } from 'zod';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { conclude, type Finding, type Verdict } from '#shared/law/parts/verdict.ts';
import { cite, finding, tianjinChief } from '#shared/law/tianjin-chief/policy.ts';

const SCIENCE_PRIZE = '国家科学技术奖';
/** 二等奖及以上: 国家最高科学技术奖 stands above all grades. */
const SECOND_OR_BETTER: readonly string[] = ['最高奖', '特等奖', '一等奖', '二等奖'];
const ITEMS = '一二三四';

const honour = z.union([
  z.enum(['中华技能大奖', '海河工匠']),
  z.strictObject({ prize: z.literal(SCIENCE_PRIZE), grade: z.string().min(1) }),
]);

const input = z.strictObject({
  ...inForceDates,
  isSpecialTechnician: z.boolean(),
  meetsBaseConditions: z.boolean(),
  recommended: z.boolean(),
  contributions: z.array(z.int().min(1).max(4)),
  honours: z.array(honour),
  asOf: civilDate,
});
type Facts = z.infer<typeof input>;
type Chief = Verdict<{ route: 'direct' | 'promotion' | null }>;

/** 首席技师: the base conditions, the unit's recommendation, and a qualifying honour (direct) or one of four contributions. */
export const chief = defineRule({
  id: 'tj.chief.chief',
  policy: tianjinChief,
  clauses: 'D-03, D-08 … D-11',
  input,
  judge: (facts): Chief => {
    const { isSpecialTechnician, meetsBaseConditions, recommended } = facts;
    const honours = facts.honours.filter(isQualifying).map(nameOf);
    const route = honours.length > 0 ? ('direct' as const) : ('promotion' as const);
    const { outcome, because } = conclude(
      [
        finding(
          meetsBaseConditions,
          '第七条',
          ['base_conditions_met', '具备第七条规定的基本条件'],
          ['base_conditions_not_met', '不具备第七条规定的基本条件'],
        ),
        finding(
          recommended,
          '第十条（一）',
          ['recommended', '经所在单位推荐'],
          ['not_recommended', '未经所在单位推荐'],
        ),
        route === 'direct' ? findHonour(honours) : findContribution(facts.contributions),
      ],
      {},
    );
    const values = { route: outcome === 'pass' ? route : null };
    if (route === 'direct' || isSpecialTechnician) return { outcome, values, because };
    // 原则上: a principle with exceptions, so it is said and fails nobody.
    const text = '首席技师原则上从特级技师中产生，申报人不是特级技师';
    return { outcome, values, because: [...because, cite('第三条', 'in_principle_from_special', text)] };
  },
});

type Honour = Facts['honours'][number];

const isQualifying = (held: Honour): boolean => typeof held === 'string' || SECOND_OR_BETTER.includes(held.grade);

const nameOf = (held: Honour): string => (typeof held === 'string' ? held : held.prize + held.grade);

function findHonour(names: readonly string[]): Finding {
  const text = `获得${names.join('、')}，可以直接申报首席技师`;
  return { met: true, reason: cite('第九条', 'direct_honour', text) };
}

function findContribution(contributions: readonly number[]): Finding {
  const items = contributions.map((item) => `（${ITEMS.charAt(item - 1)}）`).join('');
  return finding(
    contributions.length > 0,
    '第八条',
    ['contribution_met', `具备第八条${items}项条件`],
    ['no_contribution', '不具备第八条所列条件中的任何一项，也没有第九条规定的奖项'],
  );
}
