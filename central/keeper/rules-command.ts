import { say } from '#shared/words/say.ts';
import { acceptRules, rulesLists } from '../receive/known-rules.ts';
import { refused, type Command } from './said.ts';
import { centralWords as words } from './words.ts';

/** `rules` lists the rules that are known and those that wait; `rules accept HASH REASON` takes one in. */
export const rulesCommand: Command = async ({ store, now, account }, typed) => {
  const { known, asked } = await rulesLists(store);
  const [verb = '', start = '', ...rest] = typed;
  if (verb === '') {
    const own = say(words.ownBuild, 'zh');
    const waiting = say(words.rulesWaiting, 'zh');
    return {
      done: true,
      lines: [
        ...known.map(({ hash, since, why }) => `${hash}  ${since.slice(0, 10)}  ${why === '' ? own : why}`),
        ...asked.map(({ hash, at, station }) => `${hash}  ${at.slice(0, 10)}  ${waiting}  ${station}`),
      ],
    };
  }
  const why = rest.join(' ').trim();
  const hash = wholeHash(
    start.toLowerCase(),
    [...asked, ...known].map((one) => one.hash),
  );
  if (verb !== 'accept' || why === '' || hash === null) return refused(say(words.rulesUsage, 'zh'));
  const fresh = await acceptRules(store, hash, why, now);
  if (fresh) await store.act({ what: 'accept_rules', rules: hash, at: now.toISOString(), account, who: '', why });
  const rules = hash.slice(0, 12);
  return { done: true, lines: [say(fresh ? words.rulesAccepted : words.rulesKnownBefore, 'zh', { rules })] };
};

/** The hash that begins so among those seen here, or a whole one that was never seen; null for anything else. */
function wholeHash(start: string, seen: readonly string[]): string | null {
  if (/^[0-9a-f]{64}$/.test(start)) return start;
  const found = start.length < 12 ? [] : seen.filter((hash) => hash.startsWith(start));
  return found.length === 1 ? (found[0] ?? null) : null;
}
