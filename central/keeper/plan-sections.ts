import { knownPlan } from '../plans/view.ts';
import { planWords as words } from '../plans/words.ts';
import type { CautionRow, Store } from '../store/port.ts';
import { code, esc, figure, section, time } from './page-parts.ts';
import { centralWords } from './words.ts';

/** Numbers that the sittings of their plan did not bear out when a batch came; nothing where there were none. */
export function cautionsSection(cautions: readonly CautionRow[]): string[] {
  if (cautions.length === 0) return [];
  const heads = [centralWords.receivedAt, centralWords.number, words.certificate, words.said];
  const rows = cautions.map(({ receivedAt, batchId, number, text }) => [
    ...[time(receivedAt), code(batchId), esc(number), esc(text)],
  ]);
  return [section(words.cautions, words.noCautions, words.cautionsHint, { heads, rows })];
}

/** A row a plan of which sittings are here; nothing where there is none. */
export async function plansSection(store: Store): Promise<string[]> {
  const rows: string[][] = [];
  for (const { planId } of await store.plans()) {
    const plan = knownPlan(await store.shares(planId));
    if (plan === null) continue;
    const holders = plan.people.filter(({ numbers }) => numbers.length > 0);
    const count = (known: string): string => figure(holders.filter((one) => one.known === known).length);
    rows.push([
      ...[code(planId), esc(plan.title), figure(plan.roster), figure(plan.sittings.length), figure(plan.people.length)],
      ...[figure(holders.length), count('passed'), count('against'), count('unknown')],
    ]);
  }
  const heads = [
    ...[centralWords.number, words.plan, words.roster, centralWords.sittings, words.people],
    ...[words.certificates, words.borne, words.contradicted, words.undecided],
  ];
  return rows.length === 0 ? [] : [section(words.plans, words.noPlans, words.plansHint, { heads, rows })];
}
