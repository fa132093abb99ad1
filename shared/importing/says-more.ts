import { heading } from './normalise.ts';

/** What totals and signature lines say of themselves: labels, counts of people, dates, ruled lines. */
const LABELS =
  /(?:合计|总计|小计|共计|累计|总人数|人数|本页|总分|满分|配分|应到|实到|备注|说明|以下空白|此行以下(?:空白|无正文)?|(?:单位|部门|评价机构|鉴定机构)?\(?(?:盖章|公章|签章|章)\)?|日期|时间|联系电话|电话|[\p{Script=Han}]{0,6}(?:签字|签名)|(?:单位)?(?:填报|填表|制表|审核|审批|复核|校对|经办|负责|统计|评分|核分|统分|考评|监考|联系|登记)[人员]?|单位|部门)/gu;
const COUNTS = /共?\d+(?:\.\d+)?(?:人|名|本|份|页|分|项)|\d*(?:年|月|日)|[(（][^)）]*[)）]/g;
const NOTHING = /[^\p{L}\p{N}]/gu;

/** Whether a row of totals or signatures says more than its labels: a name, a mark, a telephone number. */
export function saysMore(text: string): boolean {
  const rest = heading(text).replace(COUNTS, '').replace(LABELS, '').replace(NOTHING, '');
  return /\p{L}{2}|\d{2}/u.test(rest);
}
