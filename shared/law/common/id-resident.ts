import { z } from 'zod';
import { isCivilDate } from '#shared/base/calendar/civil-date.ts';
import { civilDate } from '#shared/law/parts/inputs.ts';
import { PROVINCES } from '#shared/law/parts/provinces.ts';
import { defineDatedRule } from '#shared/law/parts/rule.ts';
import { citing, conclude, type Finding, type Values } from '#shared/law/parts/verdict.ts';
import { ok } from '#shared/base/result.ts';

const { finding } = citing('GB 11643');
const permits = citing('国办发〔2018〕81号 港澳台居民居住证申领发放办法');
const TAIWAN_RESIDENTS = '83';

const SHAPE = /^\d{17}[\dXx]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** 公民身份号码. An unknown county is no fault: old area codes stay valid in old numbers. */
export const idResident = defineDatedRule({
  id: 'id.resident',
  policy: null,
  clauses: 'domain.md 4.11',
  input: z.strictObject({ number: z.string(), asOf: civilDate.optional() }),
  judge: ({ number, asOf }, { today }) => {
    const isWellFormed = SHAPE.test(number);
    const shape = finding(
      isWellFormed,
      '号码的结构',
      ['eighteen_places', '号码共 18 位'],
      ['not_eighteen_places', `号码共 ${number.length} 位，应为 17 位数字和 1 位校验码`],
    );
    if (!isWellFormed) return ok(conclude<Values>([shape], {}));
    const province = number.slice(0, 2);
    const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
    const check = checkDigit(number);
    const verdict = conclude<Values>(
      [
        shape,
        findProvince(province),
        findBirthDate(birthDate, asOf ?? today),
        finding(
          number.slice(17).toUpperCase() === check,
          '校验码',
          ['check_digit_right', `校验码 ${check} 正确`],
          ['check_digit_wrong', `校验码应为 ${check}，号码中为 ${number.slice(17)}`],
        ),
      ],
      {},
    );
    const sex = Number(number.slice(16, 17)) % 2 === 1 ? 'male' : 'female';
    return ok(verdict.outcome === 'pass' ? { ...verdict, values: { birthDate, sex, province } } : verdict);
  },
});

/** GB/T 2260, and 83: residents of Taiwan carry it in their residence permits, which is no area of the standard. */
function findProvince(province: string): Finding {
  if (province === TAIWAN_RESIDENTS) {
    return { met: true, reason: permits.cite('第三条', 'taiwan_resident', '地址码 83 为台湾居民居住证') };
  }
  return finding(
    PROVINCES.has(province),
    '地址码',
    ['province_known', `地址码 ${province} 为${PROVINCES.get(province) ?? ''}`],
    ['province_unknown', `地址码 ${province} 不在 GB/T 2260 之内`],
  );
}

function findBirthDate(birthDate: string, today: string) {
  if (!isCivilDate(birthDate)) {
    const said = ['birth_date_unreal', `出生日期码 ${birthDate} 不是真实存在的日期`] as const;
    return finding(false, '出生日期码', said, said);
  }
  return finding(
    birthDate <= today,
    '出生日期码',
    ['birth_date_real', `出生日期 ${birthDate} 真实存在且不晚于 ${today}`],
    ['birth_date_in_future', `出生日期 ${birthDate} 晚于 ${today}`],
  );
}

/** ISO 7064 MOD 11-2 over the first 17 digits. */
function checkDigit(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number.charAt(place)), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}
