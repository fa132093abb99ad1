import { z } from 'zod';
import { civilDate, inForceDates } from '#shared/law/parts/inputs.ts';
import { PROVINCES } from '#shared/law/parts/provinces.ts';
import { defineRule } from '#shared/law/parts/rule.ts';
import { citing, conclude, type Finding, type Values } from '#shared/law/parts/verdict.ts';
import { tianjinChief } from '#shared/law/tianjin-chief/policy.ts';

/** 1 类别 + 4 机构 + 2 省级 + 6 序列 + 2 年份 + 1 等级 + 6 证书序列 = 22 places. */
const SHAPES = { ordinary: /^[YS]\d{14}[1-5]\d{6}$/, special: /^[YS]\d{14}T\d{6}$/ } as const;
const SHAPE_WORDS = {
  ordinary: '1 位类别代码（Y 或 S）和 21 位数字，第 16 位为等级 1 至 5',
  special: '1 位类别代码（Y 或 S）、20 位数字和第 16 位的 T',
} as const;

// Tianjin's annex sets the special technician's number; everybody else's comes from the national coding rule.
const SOURCES = {
  ordinary: { ...citing('职业技能等级证书编码规则'), article: '证书编码构成' },
  special: { ...citing(tianjinChief.source), article: '附件' },
} as const;

const input = z.strictObject({
  ...inForceDates,
  number: z.string(),
  kind: z.enum(['ordinary', 'special']),
  level: z.union([z.int().min(1).max(5), z.literal('T')]).optional(),
  issuedOn: civilDate.optional(),
});
type Facts = z.infer<typeof input>;

/** A certificate's number: its shape, its province, and whether it agrees with the level and the date of issue, where given. */
export const certificateNumber = defineRule({
  id: 'certificate.number',
  policy: tianjinChief,
  clauses: 'D-18',
  input,
  judge: (facts) => {
    const { number, kind } = facts;
    const { finding, article } = SOURCES[kind];
    const isWellFormed = SHAPES[kind].test(number);
    const shape = finding(
      isWellFormed,
      article,
      ['number_well_formed', `编号 ${number} 共 22 位，符合编码规则`],
      ['number_malformed', `编号“${number}”不符合编码规则：应为${SHAPE_WORDS[kind]}，共 22 位`],
    );
    if (!isWellFormed) return conclude<Values>([shape], {});
    return conclude<Values>([shape, ...findDisagreements(facts)], splitNumber(number));
  },
});

/** The seven parts of a well-formed number. */
const splitNumber = (number: string) => ({
  organiserType: number.slice(0, 1),
  organiserCode: number.slice(1, 5),
  province: number.slice(5, 7),
  sequence: number.slice(7, 13),
  year: number.slice(13, 15),
  level: number.slice(15, 16),
  serial: number.slice(16),
});

function findDisagreements({ number, kind, level, issuedOn }: Facts): readonly Finding[] {
  const { finding, article } = SOURCES[kind];
  const parts = splitNumber(number);
  const findings = [
    finding(
      PROVINCES.has(parts.province),
      article,
      ['province_known', `省级代码 ${parts.province} 为${PROVINCES.get(parts.province) ?? ''}`],
      ['province_unknown', `省级代码 ${parts.province} 不在 GB/T 2260 之内`],
    ),
  ];
  if (level !== undefined) {
    findings.push(
      finding(
        parts.level === String(level),
        article,
        ['level_agrees', `等级代码 ${parts.level} 与登记的等级一致`],
        ['level_differs', `等级代码 ${parts.level} 与登记的等级 ${level} 不一致`],
      ),
    );
  }
  if (issuedOn !== undefined) {
    findings.push(
      finding(
        parts.year === issuedOn.slice(2, 4),
        article,
        ['year_agrees', `年份代码 ${parts.year} 与发证日期 ${issuedOn} 一致`],
        ['year_differs', `年份代码 ${parts.year} 与发证日期 ${issuedOn} 不一致`],
      ),
    );
  }
  return findings;
}
