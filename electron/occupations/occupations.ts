import { err, ok } from '#shared/base/result.ts';
import { isAsListed } from '#shared/documents/parts/occupation-lists.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import type { KeptList } from '#shared/wire/host/occupation-channels.ts';
import { lastDigest } from '../files/chained-lines.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { LinesPorts } from '../anchors/kept-lines.ts';
import { createSerial } from '../queue/serial.ts';
import type { Objection } from '../session/sessions.ts';
import { OCCUPATIONS } from './occupation-file.ts';

/** The lists of occupations of this computer, and the guard over what a sitting takes over from them. */
export type Occupations = {
  readonly handlers: Pick<Handlers, 'occupations:list' | 'occupations:keep'>;
  /** Reads them anew, because a restore wrote them. */
  readonly reload: () => Promise<void>;
  /** A sitting takes over only what a list of this computer says of its occupation. */
  readonly objection: Objection;
};
type Ports = LinesPorts & { readonly now: () => Date };

/** Opens them; where they don't read, there is no list until somebody takes one in anew. */
export async function openOccupations(ports: Ports): Promise<Occupations> {
  // two at once would both follow the same line
  const inTurn = createSerial();
  let text = '';
  let kept: readonly KeptList[] = [];
  let damaged = false;
  const reload = async (): Promise<void> => {
    const held = await OCCUPATIONS.read(ports);
    const found = held === null ? null : OCCUPATIONS.entriesIn(held);
    [text, kept, damaged] = held === null || found === null ? ['', [], true] : [held, found, false];
  };
  /** Of each list the one taken in last. */
  const current = (): KeptList[] => [...new Map(kept.map((one) => [one.list, one])).values()];
  await reload();
  return {
    reload,
    objection: ({ body }, state) => (isAsListed(state, body, current()) ? null : { kind: 'occupation_list_differs' }),
    handlers: {
      'occupations:list': () => Promise.resolve(ok({ lists: current(), damaged })),
      'occupations:keep': (given) =>
        inTurn(async () => {
          const before = current().find(({ list }) => list === given.list);
          if (before !== undefined && JSON.stringify(before.rows) === JSON.stringify(given.rows))
            return err({ kind: 'occupation_list_same' });
          if (before !== undefined && given.reason === '') return err({ kind: 'occupation_list_reason_needed' });
          const entry: KeptList = {
            ...{ v: 1, seq: kept.length, at: ports.now().toISOString(), ...given },
            prev: lastDigest(text),
          };
          try {
            await OCCUPATIONS.write(ports, `${text}${JSON.stringify(entry)}\n`);
          } catch (error) {
            return err(diskFailure(error, 'occupations'));
          }
          await reload();
          return ok({ lists: current(), damaged });
        }),
    },
  };
}
