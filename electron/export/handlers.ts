import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { growFile } from '../files/growing-file.ts';
import { safeName, type ChoosePath } from '../files/save.ts';
import { openExport, type ExportPorts, type OpenExport } from './open-export.ts';

type Ports = ExportPorts & { readonly choosePath: ChoosePath };

/** Saves a whole sitting as one file where the person says. */
export function createExportHandlers({ choosePath, ...ports }: Ports): Pick<Handlers, 'sitting:export'> {
  return {
    'sitting:export': async (owner) => {
      const opened = await openExport(ports, owner);
      if (!opened.ok) return opened;
      const where = await choosePath(safeName(opened.value.name));
      if (where === null) return err({ kind: 'save_cancelled' });
      const saved = await save(opened.value, where);
      return saved.ok ? ok({ where }) : saved;
    },
  };
}

async function save({ writeTo }: OpenExport, where: string): Promise<Result<null, HostFailure>> {
  try {
    const file = await growFile(where, 0o644);
    try {
      const written = await writeTo(file.write);
      if (written.ok) await file.finish();
      else await file.drop();
      return written;
    } catch (error) {
      await file.drop();
      throw error;
    }
  } catch (error) {
    return err(diskFailure(error, 'saved'));
  }
}
