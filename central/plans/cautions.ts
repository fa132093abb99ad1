import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import { say } from '#shared/words/say.ts';
import type { PlanShare } from './share.ts';
import { knownPlan, type KnownPerson } from './view.ts';
import { planWords as words } from './words.ts';

/** A number that the sittings of its plan here do not bear out, in the words that stand beside the batch after which that was so. */
export type Caution = { readonly number: string; readonly text: string };

/** Cautions that a batch brings: those after it which were none before. `before`, `after`: the plan's shares here without and with it. */
export function freshCautions(before: readonly PlanShare[], after: readonly PlanShare[]): Caution[] {
  if (after.every(({ numbers }) => numbers.length === 0)) return [];
  const stood = new Set(cautionsOf(before).map(({ number, text }) => `${number} ${text}`));
  return cautionsOf(after).filter(({ number, text }) => !stood.has(`${number} ${text}`));
}

/** Of every number that stands and is not borne out: by a fail here, or by a subject owed of which nothing is here. */
export function cautionsOf(shares: readonly PlanShare[]): Caution[] {
  return (knownPlan(shares)?.people ?? []).flatMap((person) => {
    const text = textOf(person);
    return text === null ? [] : person.numbers.map((number) => ({ number, text }));
  });
}

function textOf({ candidate, known, open }: KnownPerson): string | null {
  if (known === 'passed' || (known === 'unknown' && open.length === 0)) return null;
  const subjects = open.map((subject) => examSubjectWords[subject][0]).join('、');
  return say(known === 'against' ? words.against : words.notHere, 'zh', { name: candidate.name, subjects });
}
