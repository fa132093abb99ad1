import { z } from 'zod';
import { digestSchema, idSchema } from '../model/basics.ts';
import { formatMark } from '../base/marks/mark.ts';
import { subjectScoreWords } from '../procedures/review/words.ts';
import type { SubjectScore } from '../model/subject-score.ts';
import type { Sentence } from '../words/say.ts';
import type { Effect } from './dispute-entry.ts';
import { correctionRoleWords } from './dispute-words.ts';
import { peopleBook } from './people-book.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { Named } from './publicity-entry.ts';
import { subjectName } from './settings.ts';
import { eventSchema, type TracedEvent } from './trace.ts';

// 问题回溯 of a plan's own record: theory lists, 公示 and 争议 as far as they are about one person.

/** What the record of a plan holds about somebody; `last`: digest of its last line. */
export const tracedPlanSchema = z.strictObject({
  planId: idSchema,
  title: z.string(),
  entries: z.int().min(1),
  last: digestSchema,
  events: z.array(eventSchema).min(1),
});
export type TracedPlan = z.infer<typeof tracedPlanSchema>;

/** Every entry about somebody, in order; an answer or signature is about whom its objection is about. */
export function tracePlan(entries: readonly PlanEntry[], person: Named): TracedEvent[] {
  const own = new Set<string>();
  const isTheirs = (one: Named): boolean => peopleBook([one]).find(person) !== undefined;
  return entries.flatMap(({ seq, at, by, body }): TracedEvent[] => {
    const text = tellOf(body, isTheirs, own);
    return text === null ? [] : [{ seq, at, by, text }];
  });
}

function tellOf(body: PlanEntry['body'], isTheirs: (one: Named) => boolean, own: Set<string>): Sentence | null {
  switch (body.type) {
    case 'theory_imported': {
      const row = body.scores.find(isTheirs);
      if (row === undefined) return null;
      const [zh, en] = scoreSaid(row.score);
      const why = body.reason === '' ? '' : `：${body.reason}`;
      return [
        `理论成绩 ${zh}（${body.on} 考试，成绩表 ${body.source.file}）${why}`,
        `Theory score ${en} (exam of ${body.on}, list ${body.source.file})${why}`,
      ];
    }
    case 'publicity_started':
      return body.people.some(isTheirs)
        ? [`列入公示：${body.on} 至 ${body.until}，${body.where}`, `On the public list: ${body.on} to ${body.until}`]
        : null;
    case 'objection_raised':
      if (!isTheirs(body.about)) return null;
      own.add(body.objectionId);
      return [`收到异议（${body.from}）：${body.what}`, `Objection (${body.from}): ${body.what}`];
    case 'objection_answered':
      if (!own.has(body.objectionId)) return null;
      return [`异议答复：${body.found}；${saidOf(body.effect)[0]}`, `Answer: ${body.found}; ${saidOf(body.effect)[1]}`];
    case 'correction_signed':
      if (!own.has(body.objectionId)) return null;
      return [
        `异议更正签字（${correctionRoleWords[body.role][0]}）`,
        `Correction signed (${correctionRoleWords[body.role][1]})`,
      ];
    default:
      return null;
  }
}

const scoreSaid = (score: SubjectScore): Sentence =>
  typeof score === 'number' ? [formatMark(score), formatMark(score)] : subjectScoreWords[score];

function saidOf(effect: Effect): Sentence {
  if (effect.kind === 'none') return ['异议不成立，结果不变', 'nothing changes'];
  if (effect.kind === 'removed') return ['异议成立，取消评价结果', 'the result is taken away'];
  const { subject, old, fresh } = effect;
  const fromTo = `${old.shown} → ${formatMark(fresh.mark)}`;
  return [`异议成立，更正${subjectName(subject)} ${fromTo}`, `${subject} put right: ${fromTo}`];
}
