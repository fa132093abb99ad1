import { rm } from 'node:fs/promises';
import { accountAttacks } from './accounts.ts';
import type { Attack } from './attack-types.ts';
import { bridgeAttacks } from './bridge.ts';
import { centralAttacks } from './central.ts';
import { cloneAttacks } from './clone.ts';
import { consoleAttacks } from './console.ts';
import { dishonestAttacks } from './dishonest.ts';
import { divisionAttacks } from './division.ts';
import { doorAttacks } from './door.ts';
import { folderAttacks, playedDay } from './folder.ts';
import { headAttacks } from './heads.ts';
import { closeKeyRoom, openKeyRoom } from './key-room.ts';
import { keyAttacks } from './keys.ts';
import { numberAttacks } from './numbers.ts';
import { packagedAttacks } from './packaged.ts';
import { pinAttacks } from './pins.ts';
import { planAttacks } from './plans.ts';
import { startPortable } from './portable-host.ts';
import { recordAttacks } from './record.ts';
import { keptOnStick, stickAttacks } from './stick.ts';
import { strangerCentralAttacks } from './strangers.ts';
import { swapAttacks } from './swaps.ts';
import { thenEnd } from './then-end.ts';

type Outcome = { readonly attack: Attack; readonly held: boolean; readonly what: string };

/** The command behind `npm run attack`: plays them one after another and says of each what happened. */
export async function attack(
  say: (line: string) => void,
): Promise<{ readonly held: number; readonly succeeded: number }> {
  const outcomes: Outcome[] = [];
  const play = async (attacks: readonly Attack[]): Promise<void> => {
    for (const one of attacks) {
      const outcome = await played(one);
      outcomes.push(outcome);
      say(rowOf(outcome));
    }
  };
  const playOut = ({ attacks, end }: { readonly attacks: readonly Attack[]; readonly end: () => Promise<unknown> }) =>
    thenEnd(play(attacks), end);
  const day = await playedDay();
  await play(folderAttacks(day));
  await play(doorAttacks(day));
  await play(swapAttacks(day));
  await play(accountAttacks());
  await playOut(await bridgeAttacks(day.home));
  await rm(day.home, { recursive: true, force: true });
  await playOut(await keyAttacks());
  await playOut(await pinAttacks());
  await playOut(await recordAttacks());
  await playOut(await divisionAttacks());
  await playOut(await headAttacks());
  await playOut(await planAttacks());
  await play(numberAttacks());
  await playRoom(play);
  await playOut(await centralAttacks());
  await playOut(await strangerCentralAttacks());
  await playOut(await dishonestAttacks());
  const window = await consoleAttacks();
  if (window === null) say('- the window’s console was not tried: no Electron, or no screen to start it on');
  else await playOut(window);
  const packaged = await packagedAttacks();
  if (packaged === null) say('- the packaged app was not attacked: no Electron, or no screen to start it on');
  else await play(packaged);
  const succeeded = outcomes.filter(({ held }) => !held).length;
  return { held: outcomes.length - succeeded, succeeded };
}

/** A real sitting that is kept on a stick and cloned: nobody else uses it afterwards. */
async function playRoom(play: (attacks: readonly Attack[]) => Promise<void>): Promise<void> {
  const room = await openKeyRoom();
  const stick = await thenEnd(keptOnStick(room), () => room.host.stop());
  await play(stickAttacks(stick, room.log));
  room.host = await startPortable(room.home);
  await thenEnd(play(cloneAttacks(room)), () => closeKeyRoom(room));
  await rm(stick, { recursive: true, force: true });
}

async function played(one: Attack): Promise<Outcome> {
  try {
    return { attack: one, held: true, what: await one.play() };
  } catch (error) {
    return { attack: one, held: false, what: error instanceof Error ? error.message : 'threw' };
  }
}

const rowOf = ({ attack, held, what }: Outcome): string =>
  `${held ? '✓ held' : '✗ SUCCEEDED'} | ${attack.by} | ${attack.name} | ${what.slice(0, 200)}`;
