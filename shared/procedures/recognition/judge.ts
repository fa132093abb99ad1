import { findPolicy } from '#shared/law/registry.ts';
import { citing, ownSettings, type Reason } from '#shared/law/parts/verdict.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { DecisionFact } from '#shared/record/state.ts';
import type { Judgement } from '../parts/judgement.ts';

/** What the lead decided, with the clause that lets somebody be recognised without an exam; null while nothing is decided. */
export function judgeRecognition(sitting: Sitting | null, said: DecisionFact | undefined): Judgement | null {
  if (sitting === null || said === undefined) return null;
  const evidence = said.reason.trim();
  const because = [groundOf(sitting, said.decision, evidence)];
  return { verdict: said.decision, shown: '', exact: '', subjects: null, evidence, because };
}

function groundOf({ policy: { id } }: Sitting, decision: 'pass' | 'fail', evidence: string): Reason {
  const policy = findPolicy(id);
  const code = decision === 'pass' ? 'recognised' : 'not_recognised';
  const text = `${decision === 'pass' ? '直接认定' : '不予直接认定'}，依据和证明材料：${evidence}`;
  const article = policy?.articles.recognition ?? null;
  return policy === undefined || article === null
    ? ownSettings(code, text)
    : citing(policy.source).cite(article, code, text);
}
