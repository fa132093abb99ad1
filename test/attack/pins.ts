import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { LONG, openPersonKey, readPersonKeyText, SHORT, type PersonKey } from '#electron/keys/key-file.ts';
import { createKeyRing } from '#electron/keys/key-ring.ts';
import { vaultGuard } from '#electron/keys/vault-guard.ts';
import { openUnderPassphrase } from '#electron/vault/vault.ts';
import { readVaultFile } from '#electron/vault/vault-file.ts';
import { deriveKeys } from '#electron/vault/vault-keys.ts';
import type { Person } from '#shared/model/staff.ts';
import { keychainOf } from '#test/support/keychain.ts';
import { must } from '#test/support/must.ts';
import { aPerson } from '#test/support/sitting.ts';
import { trusting } from '#test/support/vault.ts';
import { kindOf, met, type Attack } from './attack-types.ts';
import { closeKeyRoom, HEAD_PIN, openKeyRoom, PIN, type KeyRoom } from './key-room.ts';
import { DOOR, startPortable } from './portable-host.ts';
import { thenEnd } from './then-end.ts';

// PINs: chosen badly on a page's word, tried at the app, and tried offline by whoever has the folder and the passphrase.

const practice = false;
const [SIX, GUESS, FRESH] = ['271828', '27182845', '80517263'];
/** The power of ten of the guesses that the weakest PIN of eight withstands, as `npm run bench -- thief` counts them. */
const WEAKEST = 10 ** 6.4;
/** What trying the weakest PIN must cost at least on the machine at hand, in hours. */
const HOURS = 2;
const BORN = '120000198711230016';

type Stolen = { readonly guard: ReturnType<typeof vaultGuard>; readonly keyOf: (person: Person) => Promise<PersonKey> };

/** All of them against one sitting in the built app, which is closed by whoever asked. */
export async function pinAttacks(): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> }> {
  const room = await openKeyRoom();
  const { log, examiner, clerk, head, newcomer } = room;
  const page = 'a page that was scripted';
  const thief = 'who has the folder and the passphrase';
  const attacks: Attack[] = [
    {
      ...{ by: page, name: 'a PIN of six digits, a run, a date and one that everybody takes' },
      play: async () => {
        const said = [];
        for (const pin of [SIX, '12345678', '19871123', 'password1'])
          said.push(kindOf(await room.host.call('keys:create', { practice, ...newcomerAs(newcomer), pin })));
        return met(said, ['pin_short', 'pin_run', 'pin_date', 'pin_common']);
      },
    },
    {
      ...{ by: page, name: 'a holder’s birthday and name as their PIN, the host told nothing of them, or another’s' },
      play: () => ofTheHolder(room),
    },
    {
      ...{ by: 'an examiner at a console', name: 'another’s PIN tried through every channel that takes one' },
      play: async () => {
        const { personId } = clerk;
        const as = { practice, log, personId, pin: GUESS };
        const said = [
          await room.host.call('session:open', as),
          await room.host.call('endorsing:open', as),
          await room.host.call('keys:sign', { practice, personId, pin: GUESS, type: 'sheet-signature', payload: 'x' }),
          await room.host.call('keys:change', { ...as, fresh: FRESH, idNumber: '', name: '' }),
          await room.host.call('session:open', as),
          await room.host.call('session:open', { ...as, pin: PIN }),
        ].map(kindOf);
        return met(said, [...Array<string>(4).fill('pin_wrong'), 'pin_locked', 'pin_locked']);
      },
    },
    {
      ...{ by: 'who knows a PIN from before', name: 'the key file from before it was changed, put back' },
      play: async () => {
        const { personId } = examiner;
        const file = join(room.home, 'keys', `${personId}.json`);
        const old = await readFile(file);
        const as = { practice, log, personId, pin: PIN };
        must(await room.host.call('keys:change', { ...as, fresh: FRESH, idNumber: '', name: examiner.name }));
        const today = await readFile(file);
        await writeFile(file, old);
        const said = [kindOf(await room.host.call('session:open', as))];
        await room.host.stop();
        room.host = await startPortable(room.home);
        said.push(kindOf(await room.host.call('session:open', as)));
        await writeFile(file, today);
        said.push(kindOf(await room.host.call('session:open', { ...as, pin: FRESH })));
        return met(said, ['key_unreadable', 'key_unreadable', 'done']);
      },
    },
    {
      ...{ by: thief, name: 'PINs tried offline, no keychain: how long they are, and what trying them costs' },
      play: () => withStolen(room.home, (stolen) => offline(stolen, [head, clerk])),
    },
    {
      ...{ by: thief, name: 'a PIN of six digits tried offline that a keychain stood before' },
      play: () => behindKeychain(room),
    },
  ];
  return { attacks, end: () => closeKeyRoom(room) };
}

const newcomerAs = ({ personId }: Person) => ({ personId, idNumber: '' });

/** The page keeps the holder's number and name to itself; the sittings of the computer know them. */
async function ofTheHolder({ host, tokens, head, append, endorsed }: KeyRoom): Promise<string> {
  const holder = { ...aPerson('checker', '宋勇'), idNumber: BORN };
  const named = { type: 'staff_named' as const, people: [holder], source: null };
  met(await append(await endorsed(named, tokens.head), head, [tokens.head]), 'done');
  const said = [];
  for (const [idNumber, pin] of [
    ['', 'kq871123x'],
    ['120000199001010015', '871123kq'],
    ['', 'songyong52'],
  ] as const)
    said.push(kindOf(await host.call('keys:create', { practice, personId: holder.personId, idNumber, pin })));
  return met(said, ['pin_birthday', 'pin_birthday', 'pin_name']);
}

/** A copy of the folder with everything that the passphrase opens, and our own functions to try with. */
async function withStolen(home: string, play: (stolen: Stolen) => Promise<string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-stolen-'));
  await cp(home, folder, { recursive: true });
  const found = await readVaultFile(folder);
  const dataKey = found.kind === 'found' ? await openUnderPassphrase(found.file, DOOR) : null;
  if (dataKey === null) throw new Error('the passphrase opens no vault');
  const guard = vaultGuard(deriveKeys(dataKey).keys);
  const keyOf = async ({ personId }: Person): Promise<PersonKey> => {
    const key = readPersonKeyText(await readFile(join(folder, 'keys', `${personId}.json`), 'utf8'));
    if (key === null) throw new Error('no key of theirs');
    return key;
  };
  return thenEnd(play({ guard, keyOf }), () => rm(folder, { recursive: true, force: true }));
}

/** Nothing but the PIN is left, and it is long; nor does a file that says it lies under a short one open sooner. */
async function offline({ guard, keyOf }: Stolen, [head, clerk]: readonly [Person, Person]): Promise<string> {
  const times: number[] = [];
  for (const [person, pin] of [
    [head, HEAD_PIN],
    [clerk, PIN],
  ] as const) {
    const key = await keyOf(person);
    met(key.v, LONG);
    if (typeof (await openPersonKey(guard, key, pin)) === 'string') throw new Error('its own PIN does not open it');
    for (const v of [1, SHORT] as const)
      if (typeof (await openPersonKey(guard, { ...key, v }, pin)) !== 'string')
        throw new Error('opens as another kind');
    for (let n = 0; n < 4; n += 1) {
      const from = performance.now();
      met(await openPersonKey(guard, key, GUESS), 'pin_wrong');
      times.push(performance.now() - from);
    }
  }
  const once = Math.min(...times);
  const hours = (WEAKEST * once) / 3_600_000 / availableParallelism();
  if (hours < HOURS) throw new Error(`the weakest PIN is found within ${hours.toFixed(1)} hours`);
  return `eight characters at least, ${once.toFixed(0)} ms a try: ${hours.toFixed(0)} hours for the weakest`;
}

/** As on a computer with a keychain: a short PIN only once the site head's key can bring it back, and none to try elsewhere. */
async function behindKeychain(room: KeyRoom): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-keychain-'));
  await room.host.stop();
  await cp(room.home, folder, { recursive: true });
  const holder = { practice, personId: room.newcomer.personId, pin: SIX };
  try {
    await withStolen(folder, async ({ guard }) => {
      const ports = { root: folder, guard, anchors: trusting(), now: () => new Date() };
      const ring = createKeyRing({ ...ports, keychain: keychainOf('one') });
      const before = await ring.takesShort();
      must(await ring.endorser({ practice, personId: room.head.personId, pin: HEAD_PIN }, true));
      must(await ring.create(holder));
      return met([before, await ring.takesShort(), kindOf(await ring.check(holder))], [false, true, 'done']);
    });
    const said = await withStolen(folder, async ({ guard, keyOf }) => {
      const key = await keyOf(room.newcomer);
      const tried = [await openPersonKey(guard, key, SIX), await openPersonKey(guard, key, GUESS)];
      for (const v of [1, LONG] as const) tried.push(await openPersonKey(guard, { ...key, v }, SIX));
      return met([key.v, ...tried], [SHORT, 'secret_closed', 'secret_closed', 'pin_wrong', 'pin_wrong']);
    });
    const portable = await startPortable(folder);
    const as = { practice, log: room.log, personId: holder.personId, pin: SIX };
    const answer = kindOf(await portable.call('session:open', as));
    await portable.stop();
    met(answer, 'key_closed');
    return said;
  } finally {
    await rm(folder, { recursive: true, force: true });
    room.host = await startPortable(room.home);
  }
}
