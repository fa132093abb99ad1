import { say } from '#shared/words/say.ts';
import type { Store } from '../store/port.ts';
import { meant, refused, type Command } from './said.ts';
import { centralWords as words } from './words.ts';

/** Lists the sittings: number, day, title, and the station that handed each in. */
export const sittingsCommand: Command = async ({ store }) => {
  const [sittings, stations] = await Promise.all([store.sittings(), store.stations()]);
  const nameOf = new Map(stations.map(({ stationId, name }) => [stationId, name]));
  const lines = sittings.map(
    ({ sittingId, heldOn, title, stationId, entries }) =>
      `${sittingId}  ${heldOn}  ${title}  ${nameOf.get(stationId) ?? ''} ${stationId}  ${String(entries)}`,
  );
  return { done: true, lines };
};

/**
 * `set-aside SITTING WHO REASON`: a sitting that the wrong station claimed. Its batches are kept, count for nothing, and the station hands
 * no more of it in; the right one may.
 */
export const setAsideCommand: Command = async ({ store, now, account }, [id = '', who = '', ...rest]) => {
  const why = rest.join(' ').trim();
  if (who.trim() === '' || why === '') return refused(say(words.setAsideUsage, 'zh'));
  const sittingId = await sittingMeant(store, id);
  if (sittingId === null) return refused(say(words.sittingUnknown, 'zh', { id }));
  const handed = await store.handedIn(sittingId);
  const stations = [...new Set(handed.map(({ stationId }) => stationId))];
  const batches = handed.map(({ sha256 }) => sha256);
  const act = { sittingId, stations, batches, at: now.toISOString(), account, who: who.trim(), why } as const;
  await store.act({ what: 'set_aside', ...act });
  const names = (await store.stations()).flatMap(({ stationId, name }) => (stations.includes(stationId) ? [name] : []));
  const told = { count: batches.length, names: names.join('、') };
  return { done: true, lines: [say(words.sittingSetAside, 'zh', told)] };
};

/** `admit SITTING STATION WHO REASON`: a station that was barred from a sitting by mistake hands it in again. */
export const admitCommand: Command = async ({ store, now, account }, [id = '', station = '', who = '', ...rest]) => {
  const why = rest.join(' ').trim();
  if (who.trim() === '' || why === '') return refused(say(words.setAsideUsage, 'zh'));
  const sittingId = meant([...new Set((await store.released()).map((one) => one.sittingId))], (one) => one, id);
  if (sittingId === null) return refused(say(words.sittingUnknown, 'zh', { id }));
  const barred = await store.claimants(sittingId);
  const found = meant(await store.stations(), ({ stationId }) => stationId, station);
  if (found === null || !barred.includes(found.stationId))
    return refused(say(words.stationUnknown, 'zh', { id: station }));
  const { stationId, name } = found;
  await store.act({ what: 'admit', sittingId, stationId, at: now.toISOString(), account, who: who.trim(), why });
  return { done: true, lines: [say(words.stationAdmitted, 'zh', { name })] };
};

const sittingMeant = async (store: Store, id: string): Promise<string | null> =>
  meant(await store.sittingIds(), (one) => one, id);
