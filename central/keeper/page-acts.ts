import { say } from '#shared/words/say.ts';
import { readActs } from '../store/act-log.ts';
import type { Store } from '../store/port.ts';
import { sayAct } from './log-command.ts';
import { code, esc, figure, section, stretch, time } from './page-parts.ts';
import { centralWords as words } from './words.ts';

/** What the keeper did, and the batches that were taken out of sittings by it; nothing where there is neither. */
export async function keeperSections(store: Store): Promise<string[]> {
  const [released, lines, stations] = await Promise.all([store.released(), store.acts(), store.stations()]);
  const { acts, brokenAt } = readActs(lines);
  if (lines.length === 0) return [];
  const told = section(words.acts, words.noActs, brokenAt === null ? words.actsHint : brokenHint(brokenAt), {
    heads: [words.recordedAt, words.happened, words.sha256],
    rows: acts.map((act) => [time(act.at), esc(sayAct(act, stations)), `<code>${esc(act.hash)}</code>`]),
  });
  const taken = section(words.releases, words.noReleases, words.releaseHint, {
    heads: [words.receivedAt, words.number, words.stations, words.sittings, words.entries, words.size, words.sha256],
    rows: released.map((one) => [
      ...[time(one.receivedAt), code(one.batchId), `<code>${esc(one.stationId)}</code>`],
      ...[`<code>${esc(one.sittingId)}</code>`, stretch(one), figure(one.size), `<code>${esc(one.sha256)}</code>`],
    ]),
  });
  return released.length === 0 ? [told] : [taken, told];
}

const brokenHint = (line: number): readonly [string, string] => [
  say(words.actsBroken, 'zh', { line: line + 1 }),
  say(words.actsBroken, 'en', { line: line + 1 }),
];
