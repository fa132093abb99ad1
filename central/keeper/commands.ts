import { fingerprint } from '#shared/base/signing/public-key.ts';
import { centralWords as words } from './words.ts';
import { say } from '#shared/words/say.ts';
import { plain } from './plain.ts';
import { rulesCommand } from './rules-command.ts';
import { refused, type Said } from './said.ts';
import type { Store, StoredStation } from '../store/port.ts';

/** Runs what central's keeper typed behind `npm run central --`; works while the service runs, on the same database. */
export async function keeperCommand(store: Store, typed: readonly string[], now: Date): Promise<Said> {
  const { done, lines } = await ran(store, typed, now);
  return { done, lines: lines.map(plain) };
}

async function ran(store: Store, [command, id = '', ...why]: readonly string[], now: Date): Promise<Said> {
  if (command === 'rules') return rulesCommand(store, [id, ...why], now);
  const stations = await store.stations();
  if (command === 'stations') return { done: true, lines: stations.map((station) => lineOf(station, stations)) };
  if (command !== 'disable' && command !== 'enable') return refused(say(words.stationsUsage, 'zh'));
  const reason = why.join(' ').trim();
  if (command === 'disable' && reason === '') return refused(say(words.stationsUsage, 'zh'));
  const found = id.length < 8 ? [] : stations.filter(({ stationId }) => stationId.startsWith(id.toLowerCase()));
  const [station] = found;
  if (station === undefined || found.length > 1) return refused(say(words.stationUnknown, 'zh', { id }));
  await store.disable(station.stationId, command === 'disable' ? { at: now.toISOString(), why: reason } : null);
  const { name } = station;
  return {
    done: true,
    lines: [say(command === 'disable' ? words.stationDisabled : words.stationEnabled, 'zh', { name })],
  };
}

function lineOf(
  { stationId, name, publicKey, replacedBy, disabledAt, disabledWhy, twiceAt }: StoredStation,
  all: readonly StoredStation[],
): string {
  const next = all.find((station) => station.stationId === replacedBy);
  const standing =
    replacedBy !== null
      ? say(words.replacedBy, 'zh', { name: next?.name ?? replacedBy })
      : disabledAt !== null
        ? say(words.disabledFor, 'zh', { reason: disabledWhy ?? '' })
        : say(words.inUse, 'zh');
  const twice = twiceAt === null ? '' : `  ${say(words.twice, 'zh', { time: twiceAt })}`;
  return `${stationId}  ${fingerprint(publicKey)}  ${name}  ${standing}${twice}`;
}
