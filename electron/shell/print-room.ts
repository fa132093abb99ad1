import { join } from 'node:path';
import { ok } from '#shared/base/result.ts';
import { handedBatch } from '#shared/wire/sync/handed-batch.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { enclosuresOf, planEnclosuresOf, reportFrom, type EnclosurePorts } from '../export/enclosures.ts';
import { exportsFolder } from '../files/save.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { readWholePlan } from '../plans/whole.ts';
import type { Journals } from '../journal/journals.ts';
import { ledgerHandlers } from '../ledger/ledger-handlers.ts';
import { traceHandlers } from '../people/trace-handlers.ts';
import { createPhotoHandlers } from '../photos/handlers.ts';
import type { Photos } from '../photos/photos.ts';
import { withPhotos } from '../photos/with-photos.ts';
import { handbookHandlers } from '../print/handbook-handlers.ts';
import { createPrintHandlers } from '../print/handlers.ts';
import { officeFaces, systemFontFolders, type OfficeFaces } from '../print/office-faces.ts';
import { createPress, type Press } from '../print/press.ts';
import { createPrintRegister } from '../print/print-register.ts';
import type { SignPaper } from '../print/stamps.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Stations } from '../station/stations.ts';
import type { VaultKeys } from '../vault/vault-keys.ts';
import type { HostPorts } from './host-ports.ts';

/** What printing needs of the rest of the host. */
type Surroundings = {
  readonly ports: Pick<HostPorts, 'root' | 'choosePath' | 'openPath' | 'verifyWorker' | 'now' | 'log'>;
  readonly keys: Pick<VaultKeys, 'prints' | 'plans'>;
  readonly anchors: Anchors;
  readonly press: Press;
  readonly faces: OfficeFaces;
  readonly photos: Photos;
  readonly journals: Journals;
  readonly stations: Stations;
  readonly sessions: Sessions;
  /** The record and the outbox, for an archive. */
  readonly openExport: EnclosurePorts['openExport'];
  readonly handlers: Pick<Handlers, 'outbox:list'>;
  readonly changed: () => void;
};

/** The press and the faces its threads begin with: the office's own where this computer has them. */
export function openPress({ root, printWorker }: Pick<HostPorts, 'root' | 'printWorker'>) {
  const faces = officeFaces(join(root, 'print-faces'), systemFontFolders());
  return { press: createPress(printWorker, { fontsOf: faces.fonts }), faces };
}

/** The room of printing, of the photos that forms carry, and of the handbook, put together. */
export function openPrintRoom(surroundings: Surroundings) {
  const { ports, keys, press, faces, photos, anchors, journals, stations, sessions, handlers, openExport, changed } =
    surroundings;
  const { root, now } = ports;
  const outbox = () => handlers['outbox:list']({});
  const enclosed: EnclosurePorts = {
    ...{ ...handlers, openExport, station: stations.find, sign: stations.sign, now },
    ...{ stateOf: journals.stateOf, photos },
    report: reportFrom(ports.verifyWorker),
  };
  const printing = createPrintHandlers(
    {
      ...{ choosePath: ports.choosePath, openPath: ports.openPath, exportsFolder: exportsFolder(root) },
      ...{ now, log: ports.log, changed, faces },
      register: createPrintRegister(root, keys.prints),
      stateOf: journals.stateOf,
      planOf: (owner) => readWholePlan({ root, key: keys.plans, anchors, journals, outbox, now }, owner),
      batches: async (practice) => {
        const items = await outbox();
        return items.ok ? ok(items.value.filter((item) => item.practice === practice).map(handedBatch)) : items;
      },
      sign: signPaper(stations),
      personOf: sessions.personOf,
      enclosures: (owner) => enclosuresOf(enclosed, owner),
      planEnclosures: (practice, held) => planEnclosuresOf(enclosed, practice, held),
    },
    withPhotos(press, photos),
  );
  return {
    ...createPhotoHandlers(photos),
    ...traceHandlers({
      ...ports,
      press,
      journals,
      plans: { root, key: keys.plans, anchors },
      exportsFolder: exportsFolder(root),
    }),
    ...ledgerHandlers({ ...ports, press, journals, exportsFolder: exportsFolder(root) }),
    ...handbookHandlers({ ...ports, press, exportsFolder: exportsFolder(root) }),
    ...printing,
  };
}

/** Signs what the square on a page says with the key of the station. */
const signPaper =
  (stations: Stations) =>
  (practice: boolean): SignPaper =>
  async (payload) => {
    const signed = await stations.sign(practice, 'paper', payload);
    if (!signed.ok) throw new Error(signed.error.kind);
    return signed.value;
  };
