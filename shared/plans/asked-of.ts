import { documentOf } from '../documents/registry.ts';
import type { Document } from '../documents/parts/document.ts';
import type { AskedSubject } from '../documents/parts/subjects.ts';
import { citing } from '../law/parts/verdict.ts';
import type { Level } from '../model/basics.ts';
import type { Sitting } from '../model/sitting.ts';
import { procedureOf } from '../procedures/registry.ts';
import { askedByEvaluation } from './evaluated.ts';
import { askedByPlan, byPlan, type PlanSettings } from './settings.ts';

/** What a sitting's document asks of its people, by level; each is worked out once. */
export function askedOf(sitting: Sitting, settings: PlanSettings): (level: Level) => readonly AskedSubject[] {
  const shape = procedureOf(sitting).resultShape;
  const known = new Map<Level, readonly AskedSubject[]>();
  return (level) => {
    const found = known.get(level);
    if (found !== undefined) return found;
    const sitter = { channel: sitting.channel, shape, level };
    const document = documentOf(sitting);
    const asked =
      shape === 'decision'
        ? recognisedBy(document)
        : sitting.evaluation !== undefined
          ? askedByEvaluation(sitting, sitting.evaluation)
          : (document?.subjects.asked(sitter) ?? askedByPlan(settings, sitter));
    known.set(level, asked);
    return asked;
  };
}

/** Whoever is recognised directly owes no exam. */
function recognisedBy(document: Document | undefined): readonly AskedSubject[] {
  const article = document?.policy.articles.recognition ?? null;
  const text = '直接认定，不考试';
  const because =
    document === undefined || article === null
      ? byPlan('recognition_asked', text)
      : citing(document.policy.source).cite(article, 'recognition_asked', text);
  return [{ subject: 'recognition', because }];
}
