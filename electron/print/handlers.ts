import type { Handlers } from '#shared/wire/host/failure.ts';
import { err, ok } from '#shared/base/result.ts';
import { intoFolder, saveFile } from '../files/save.ts';
import { traceOf, type Log } from '../log/logger.ts';
import type { Press } from './press.ts';

export type PrintPorts = {
  /** Opens a file in the system's viewer. */
  readonly openPath: (path: string) => Promise<void>;
  /** Where printed files are kept. */
  readonly exportsFolder: string;
  readonly log?: Log;
};

/** The handlers behind the printing channels. The thread is started by the first form. */
export function createPrintHandlers(ports: PrintPorts, press: Press): Pick<Handlers, 'print:render' | 'print:open'> {
  const failed = (event: string, error: unknown) => {
    ports.log?.(event, traceOf(error));
    return err({ kind: 'print_failed' } as const);
  };
  return {
    'print:render': async ({ papers }) => {
      try {
        const { pdf, pages, missing } = await press.render(papers);
        return ok({ pdf: Buffer.from(pdf).toString('base64'), pages, missing });
      } catch (error) {
        return failed('print_render_failed', error);
      }
    },
    'print:open': async ({ name, pdf }) => {
      const saved = await saveFile(intoFolder(ports.exportsFolder), { name: `${name}.pdf`, content: pdf });
      if (!saved.ok) return saved;
      try {
        await ports.openPath(saved.value.where);
        return saved;
      } catch (error) {
        return failed('print_open_failed', error);
      }
    },
  };
}
