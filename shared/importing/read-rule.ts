import { parseMark, type Mark } from '../base/marks/mark.ts';
import type { VetoScope } from '../model/scheme.ts';
import { decimalPoint, halfWidth, plain } from './normalise.ts';

/** A scheme's texts without blanks and in half width, so that `扣 ２ 分` and `扣2分` are one. */
const tight = (text: string): string => decimalPoint(halfWidth(plain(text)).replaceAll(' ', ''));

const DEDUCTION = /[扣减]除?(\d+(?:\.\d+)?)(?:分?[-~—–至到](\d+(?:\.\d+)?))?分/g;
const ALL_OF_IT = /(?<!本题|整题|该题|试题)(?:不得分|全扣|扣完全部|[记计得]零分|[记计得]0分)/;
const ROUND_STEPS = [50, 100, 200, 300, 500, 1000, 1500, 2000, 3000, 5000];
const WHOLE = 100;
const MOST_SINGLE_STEPS = 5;

/**
 * Usual deductions in hundredths that a rule names, smallest first: `每处扣2分` → 200; `扣0.5～5分` → 0.5, 1, 2, 3, 4, 5;
 * `Ⅱ级扣10分，Ⅲ级扣30分` → 10, 30; `误差大于1mm不得分` → the full mark. Never more than the full mark.
 */
export function readChips(rule: string, fullMark: Mark): Mark[] {
  const text = tight(rule);
  const chips = new Set<Mark>();
  for (const [, low = '', high] of text.matchAll(DEDUCTION)) {
    const from = markOf(low);
    const to = high === undefined ? null : markOf(high);
    if (from === null) continue;
    for (const chip of to === null ? [from] : range(from, to)) chips.add(chip);
  }
  if (ALL_OF_IT.test(text)) chips.add(fullMark);
  return [...chips].filter((chip) => chip > 0 && chip <= fullMark).sort((a, b) => a - b);
}

/** The examiner chooses within the range: its ends and the whole points between, or round figures where those are many. */
function range(from: Mark, to: Mark): Mark[] {
  const between =
    to - from <= MOST_SINGLE_STEPS * WHOLE
      ? Array.from({ length: MOST_SINGLE_STEPS + 1 }, (_, step) => (Math.floor(from / WHOLE) + step) * WHOLE)
      : ROUND_STEPS;
  return [from, ...between.filter((mark) => mark > from && mark < to), to];
}

function markOf(digits: string): Mark | null {
  const mark = parseMark(digits, 100_000);
  return mark.ok ? mark.value : null;
}

const PRACTICAL =
  /取消[^；;。]*资格|终止考[试核]|(?:技能操作|实操|整场|全部|总)[^；;。]*(?:不合格|不得分|零分|0分)|考[试核]不合格|按不合格/;
const TASK = /(?:本题|该题|试题|此题|整题)/;
const LINE = /(?:本项|该项|此项|本要点|该要点|本考核点)/;

/** How far a 否定项 reaches: `裂纹：本题不得分` the task, `取消考试资格` the practical exam. Null when it does not say. */
export function readVetoScope(text: string): VetoScope | null {
  const tightText = tight(text);
  if (PRACTICAL.test(tightText)) return 'practical';
  if (TASK.test(tightText)) return 'task';
  return LINE.test(tightText) ? 'line' : null;
}

const CLAUSES = /[\n；;。]|(?=(?<![\d.])\d{1,2}[)）、](?!\d))|(?=[①-⑳])/;

/** Vetoes that stand among the rules of a line: `发生设备和人身事故取消考试资格`. What only costs the line itself is a deduction. */
export function vetoesIn(rule: string): { readonly text: string; readonly scope: VetoScope }[] {
  return plain(rule)
    .split(CLAUSES)
    .flatMap((clause) => {
      const scope = readVetoScope(clause);
      const text = clause.replace(/^\s*(?:\d{1,2}[)）、]|[①-⑳])\s*/, '').trim();
      const ends = NOTHING_LEFT_IN.test(tight(clause));
      return (scope === 'practical' || scope === 'task') && ends ? [{ text, scope }] : [];
    });
}

const NOTHING_LEFT_IN = /不得分|零分|0分(?!钟)|取消[^；;。]*资格|终止考|不合格/;

/** 超时规则 in steps; `unread` are its clauses that say something else. */
export type OvertimeReading = {
  readonly steps: readonly { readonly over: number; readonly deduct: Mark }[];
  readonly disqualifyOver: number | null;
  readonly unread: readonly string[];
};

const OVER = /^(?:凡)?超(?:过|时|出)?(?:规定时间|考核时限|时限)?(?:超过)?(\d+)分钟?(?:以上|的)?/;
const TAKES = /^[扣减]除?(\d+(?:\.\d+)?)分$/;
const NOTHING_LEFT = /^(?:本题|该题|试题|此题)?(?:成绩)?(?:按|记|计|得|以)?(?:零分|0分|不得分|失格)(?:处理|计)?$/;

/** Reads `超过5分钟扣5分；超过10分钟本题记零分`. Rates (`每超1分钟扣1分`) are no steps and stay unread. */
export function readOvertime(text: string): OvertimeReading {
  const steps: { over: number; deduct: Mark }[] = [];
  const unread: string[] = [];
  let disqualifyOver: number | null = null;
  for (const raw of plain(text).split(/[；;。\n]/)) {
    const clause = tight(raw).replace(/[,，:：]/g, '');
    if (clause === '') continue;
    const over = OVER.exec(clause);
    const rest = over === null ? '' : clause.slice(over[0].length);
    const deduct = markOf(TAKES.exec(rest)?.[1] ?? '');
    if (over !== null && deduct !== null) steps.push({ over: Number(over[1]), deduct });
    else if (over !== null && NOTHING_LEFT.test(rest)) disqualifyOver = Number(over[1]);
    else unread.push(raw.trim());
  }
  return { steps, disqualifyOver, unread };
}
