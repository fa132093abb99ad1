import { fingerprint } from '#shared/base/signing/public-key.ts';
import { say } from '#shared/words/say.ts';
import type { Quota, StoredStation } from '../store/port.ts';
import { meant, refused, type Command } from './said.ts';
import { centralWords as words } from './words.ts';

/** Lists the stations: number, key, name, how each stands, and what its batches take. */
export const stationsCommand: Command = async ({ store }) => {
  const stations = await store.stations();
  const lines = stations.map(async (station) => lineOf(station, stations, await store.room(station.stationId)));
  return { done: true, lines: await Promise.all(lines) };
};

/** `disable STATION REASON`: its batches are set aside from then on. */
export const disableCommand: Command = async ({ store, now, account }, [id = '', ...rest]) => {
  const why = rest.join(' ').trim();
  if (why === '') return refused(say(words.stationsUsage, 'zh'));
  const station = meant(await store.stations(), ({ stationId }) => stationId, id);
  if (station === null) return refused(say(words.stationUnknown, 'zh', { id }));
  const { stationId, name } = station;
  await store.act({ what: 'disable', stationId, at: now.toISOString(), account, who: '', why });
  return { done: true, lines: [say(words.stationDisabled, 'zh', { name })] };
};

/** `enable STATION`: the keeper has looked into whatever there was. */
export const enableCommand: Command = async ({ store, now, account }, [id = '', ...rest]) => {
  const station = meant(await store.stations(), ({ stationId }) => stationId, id);
  if (station === null) return refused(say(words.stationUnknown, 'zh', { id }));
  const { stationId, name } = station;
  await store.act({ what: 'enable', stationId, at: now.toISOString(), account, who: '', why: rest.join(' ').trim() });
  return { done: true, lines: [say(words.stationEnabled, 'zh', { name })] };
};

const MOST_MEGABYTES = 1_000_000;

/** `quota STATION MEGABYTES WHO REASON`: how much is kept of its batches. */
export const quotaCommand: Command = async ({ store, now, account }, [id = '', amount = '', who = '', ...rest]) => {
  const why = rest.join(' ').trim();
  const megabytes = Number(amount);
  const isAmount = /^\d+$/.test(amount) && megabytes <= MOST_MEGABYTES;
  if (!isAmount || who.trim() === '' || why === '') return refused(say(words.quotaUsage, 'zh'));
  const station = meant(await store.stations(), ({ stationId }) => stationId, id);
  if (station === null) return refused(say(words.stationUnknown, 'zh', { id }));
  const { stationId, name } = station;
  await store.act({ what: 'quota', stationId, megabytes, at: now.toISOString(), account, who: who.trim(), why });
  return { done: true, lines: [say(words.quotaSet, 'zh', { name, megabytes })] };
};

function lineOf(
  { stationId, name, publicKey, replacedBy, disabledAt, disabledWhy, twiceAt }: StoredStation,
  all: readonly StoredStation[],
  { used, limit }: Quota,
): string {
  const next = all.find((station) => station.stationId === replacedBy);
  const standing =
    replacedBy !== null
      ? say(words.replacedBy, 'zh', { name: next?.name ?? replacedBy })
      : disabledAt !== null
        ? say(words.disabledFor, 'zh', { reason: disabledWhy ?? '' })
        : say(words.inUse, 'zh');
  const twice = twiceAt === null ? '' : `  ${say(words.twice, 'zh', { time: twiceAt })}`;
  return `${stationId}  ${fingerprint(publicKey)}  ${name}  ${standing}  ${sayRoom({ used, limit })}${twice}`;
}

/** What a station's batches take of what they may, in megabytes. */
export const sayRoom = ({ used, limit }: Quota): string =>
  say(words.roomTaken, 'zh', { used: Math.ceil(used / 1_000_000), limit: Math.floor(limit / 1_000_000) });
