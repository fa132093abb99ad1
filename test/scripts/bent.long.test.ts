import { expect, it } from 'vitest';
import { EDITION } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { exportOf, flawsIn } from '../support/forgeries/receivers.ts';
import { clientSays } from '../support/interop.ts';
import { bent, isOfSignature } from '../support/who-may/bent.ts';
import { turnsUnder } from '../support/who-may/days.ts';
import { agree, ALLOWED, roomAfter, stationAfter } from '../support/who-may/room.ts';

const isUnsignable = (body: object): boolean =>
  'witnessSignature' in body && typeof Reflect.get(body, 'reason') !== 'string';

// Every kind of entry in its turn, bent in every place and signed again: page, host, central, the verifier and the second
// implementation say the same of each, whether it is taken or not.

it.each([...turnsUnder(EDITION)])(
  '%s, bent anywhere, is judged alike by all',
  async (type, { day, before, step }) => {
    const room = await roomAfter(day, before);
    const own = Object.values(day.people).find(({ personId }) => personId === step.actor) ?? null;
    const signed = JSON.parse((await room.ask(step.body, own)).written.lines.at(-1)!) as { readonly body: Body };
    const asked: { how: string; host: string; text: string }[] = [];
    const differing: string[] = [];
    // what a genesis says of practice the journal itself holds against its folder, before anybody judges
    for (const { how, body } of bent(signed.body).filter((one) => !one.how.startsWith('sitting.practice'))) {
      // what no signer can make a text of stays unsigned
      const said = await room.ask(body as Body, own, isOfSignature(how) || isUnsignable(body));
      const { page, host, central, written } = said;
      if (!agree(said)) differing.push(`${how}: page ${page}, host ${host}, central ${central}`);
      const text = exportOf(day, written, { station: stationAfter(type) });
      const flaws = flawsIn(Buffer.from(text));
      if ((flaws.length === 0) !== (host === ALLOWED)) differing.push(`${how}: host ${host}, verifier ${flaws.join()}`);
      asked.push({ how, host, text });
    }
    await room.close();
    const client = await clientSays(asked.map(({ text }) => text));
    for (const [n, { how, host }] of asked.entries())
      if (client[n]!.startsWith('ok') !== (host === ALLOWED))
        differing.push(`${how}: host ${host}, client ${client[n]!}`);
    expect(differing).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
  },
  240_000,
);
