import { say } from '#shared/words/say.ts';
import { readActs, type LoggedAct } from '../store/act-log.ts';
import type { StoredStation } from '../store/port.ts';
import { refused, type Command } from './said.ts';
import { actWords, centralWords as words } from './words.ts';

/** What the keeper did, in order, each with the digest that the next line follows; says so where a line follows from none. */
export const logCommand: Command = async ({ store }) => {
  const { acts, brokenAt } = readActs(await store.acts());
  const stations = await store.stations();
  const lines = acts.map(
    (act) => `${String(act.seq + 1)}  ${act.at}  ${act.hash.slice(0, 12)}  ${sayAct(act, stations)}`,
  );
  if (brokenAt === null) return { done: true, lines };
  return refused([...lines, say(words.logBroken, 'zh', { line: brokenAt + 1 })].join('\n'));
};

/** An act in one sentence, with who did it and why. */
export function sayAct(act: LoggedAct, stations: readonly StoredStation[]): string {
  const nameOf = (id: string): string => stations.find(({ stationId }) => stationId === id)?.name ?? id.slice(0, 8);
  const about = {
    ...('stationId' in act ? { name: nameOf(act.stationId) } : {}),
    ...('sittingId' in act ? { sitting: act.sittingId } : {}),
    ...('megabytes' in act ? { megabytes: act.megabytes } : {}),
    ...('rules' in act ? { rules: act.rules.slice(0, 12) } : {}),
    ...('stations' in act ? { name: act.stations.map(nameOf).join('、'), count: act.batches.length } : {}),
  };
  const by = [act.who, act.account].filter((one) => one !== '').join('，');
  return [say(actWords[act.what], 'zh', about), by, act.why].filter((part) => part !== '').join('  ');
}
