import { inBeijing } from '../base/calendar/beijing.ts';
import { standingOf, type AgendaItem } from '../documents/desk/agenda.ts';
import { always, type Duty } from '../documents/parts/duty.ts';
import type { RuleContext } from '../law/parts/rule.ts';
import type { Reason } from '../law/parts/verdict.ts';
import type { Sentence } from '../words/say.ts';
import { ok } from '../base/result.ts';
import type { CivilDate } from '../base/calendar/civil-date.ts';
import { byPlan } from './settings.ts';
import { runningIn } from './publicity.ts';
import type { WholePlan } from './whole-plan.ts';

// What a plan as a whole leaves to be done: theory scores that are still to come, 公示 and the objections in it.

type Due = {
  readonly title: Sentence;
  readonly on: CivilDate;
  readonly doneOn: CivilDate | null;
  readonly because: Reason;
};

/** The duties of a plan, beside those of its sittings; no document sets these days but the plan itself. */
export function planDuties(whole: WholePlan, context: RuleContext): AgendaItem[] {
  const { publicities, objections } = whole.record;
  const item = (rule: string, { title, on, doneOn, because }: Due): AgendaItem => {
    // its day is the plan's own, and given with it
    const duty: Duty = {
      ...{ rule, title, passive: false, from: [] },
      ...{ applies: always, due: () => ok({ on, because }) },
    };
    return { duty, doneOn, kind: 'due', on, because, standing: standingOf(duty, on, doneOn, context) };
  };
  const last = publicities.at(-1);
  const ends = last === undefined ? [] : [item('plan.publicity', publicityDue(last))];
  const until = runningIn(publicities)?.until ?? null;
  const answers = objections.map((objection) => {
    const { about, on, state, objectionId, answer, signatures } = objection;
    const closed = state === 'closed' ? inBeijing(signatures.at(-1)?.at ?? answer?.at ?? objection.at).day : null;
    const waits = state === 'open' ? '未答复' : '答复待更正签字';
    const text = `${about.name}：${on} 收到的异议${closed === null ? waits : '已办结'}，办结前公示不能结束、不能登记证书`;
    const title: Sentence = [`答复异议（${about.name}）`, `Answer the objection about ${about.name}`];
    return item(`plan.objection.${objectionId}`, {
      ...{ title, on: until ?? on, doneOn: closed },
      because: byPlan('objection_due', text),
    });
  });
  return [...theoryDue(whole).map((due) => item('plan.theory', due)), ...ends, ...answers];
}

function publicityDue({ on, until, days, endedOn }: WholePlan['record']['publicities'][number]): Due {
  const text = `公示 ${on} 开始，${String(days)} 个工作日，到 ${until} 为止；期满由办理人登记结束`;
  return {
    title: ['结束公示', 'End the public list'],
    on: until,
    doneOn: endedOn,
    because: byPlan('publicity_due', text),
  };
}

/** Scores in theory that no list has brought yet: wanted by the last day on which the plan examines. */
function theoryDue({ joint, parts, record }: WholePlan): Due[] {
  const waiting = joint.people.filter(({ standings }) =>
    standings.some(({ subject, state }) => subject === 'theory' && state === 'missing'),
  ).length;
  const file = record.files.at(-1);
  if (waiting === 0 && file === undefined) return [];
  const on = parts.reduce((day, { sitting }) => (sitting.heldOn > day ? sitting.heldOn : day), '');
  const text =
    waiting === 0
      ? `理论成绩齐了，末次成绩表 ${file?.source.file ?? ''}`
      : `还有 ${String(waiting)} 人没有理论成绩，总评不能完成`;
  const doneOn = waiting > 0 || file === undefined ? null : inBeijing(file.at).day;
  return [{ title: ['导入理论成绩表', 'Import theory scores'], on, doneOn, because: byPlan('theory_due', text) }];
}
