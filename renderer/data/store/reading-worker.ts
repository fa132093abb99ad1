import { readPortions, type Portion } from './portions.ts';
import { asError, type Answer, type Wanted } from './reading-messages.ts';
import { placeOf, type StoreName } from './place.ts';

// Reads and unseals logs beside the page: the browser hands rows over in the thread that asked for them, and 50,000 entries of them
// would hold the page up for most of a second. One connection a log, closed with it.

/** The database of that name, which the page has open: there is nothing to make or to migrate here. */
async function connect(where: StoreName): Promise<IDBDatabase> {
  const { name, factory } = await placeOf(where);
  return new Promise((resolve, reject) => {
    const opening = factory.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('the database did not open'));
  });
}

async function* portionsOf({ place, opener, rows }: Wanted): AsyncGenerator<Portion, void> {
  const db = await connect(place);
  try {
    yield* readPortions(db, opener, rows);
  } finally {
    db.close();
  }
}

/** The bytes go to the page without being copied; a row alone holds its own. */
const buffersOf = ({ rows }: Portion): ArrayBuffer[] =>
  rows.flatMap(({ bytes }) => (bytes === null ? [] : [bytes.buffer]));

addEventListener('message', ({ data: wanted, ports: [port] }: MessageEvent<Wanted>) => {
  if (port === undefined) return;
  const portions = portionsOf(wanted);
  const answer = (said: Answer, transfer: Transferable[] = []): void => port.postMessage(said, transfer);
  port.onmessage = ({ data }: MessageEvent<'next' | 'stop'>) => {
    if (data === 'stop') {
      void portions.return().finally(() => port.close());
      return;
    }
    portions.next().then(
      ({ value }) =>
        value === undefined ? answer({ kind: 'end' }) : answer({ kind: 'portion', portion: value }, buffersOf(value)),
      (cause: unknown) => answer({ kind: 'failed', ...asError(cause) }),
    );
  };
});
