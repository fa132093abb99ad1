import type { Handlers, HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Enclosed } from './enclosed.ts';
import { printablePlan, printableSitting } from './printable.ts';
import type { HeldPlan } from '../plans/whole.ts';
import type { PlanOwner } from '../plans/plan-file.ts';
import type { HandedBatch } from '#shared/plans/handed-over.ts';
import { papersSchema, type Paper } from '#shared/forms/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Owner } from '../journal/check-line.ts';
import { diskFailure, errorCode } from '../files/disk-failure.ts';
import { traceOf } from '../log/logger.ts';
import { createMaker, type MakerPorts } from './maker.ts';
import type { OfficeFaces } from './office-faces.ts';
import type { Press } from './press.ts';

export type PrintPorts = Omit<MakerPorts, 'press'> & {
  /** The host's own fold: what is printed is never what a page says. */
  readonly stateOf: (owner: Owner) => Promise<Result<SittingState, HostFailure>>;
  readonly planOf: (owner: PlanOwner) => Promise<Result<HeldPlan, HostFailure>>;
  /** What was sealed of the sittings of an area, with central's receipts. */
  readonly batches: (practice: boolean) => Promise<Result<readonly HandedBatch[], HostFailure>>;
  /** What an archive holds beside its papers: records, receipts, pictures, report. */
  readonly enclosures: (owner: Owner) => Promise<Result<Enclosed, HostFailure>>;
  readonly planEnclosures: (practice: boolean, held: HeldPlan) => Promise<Result<Enclosed, HostFailure>>;
  /** Whose session a token is. */
  readonly personOf: (owner: Owner, token: string) => string | null;
  readonly faces: OfficeFaces;
};

const PREVIEW = { square: null, line: '预览，打印时编号' } as const;

/** The papers of a preview; null where the text holds none. */
function papersIn(text: string): readonly Paper[] | null {
  try {
    return papersSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

type PrintChannel =
  | ('print:render' | 'print:make' | 'print:state' | 'print:stop' | 'print:faces' | 'print:register')
  | ('plan:print' | 'plan:prints');

/** The handlers behind the printing channels. The thread is started by the first form. */
export function createPrintHandlers(
  { personOf, faces, ...ports }: PrintPorts,
  press: Press,
): Pick<Handlers, PrintChannel> {
  const maker = createMaker({ ...ports, press });
  const failed = (event: string, error: unknown): HostFailure => {
    ports.log(event, traceOf(error));
    return { kind: 'print_failed' };
  };
  const rowsOf = async (owner: Owner) => {
    try {
      return ok({ rows: [...(await ports.register.rows(owner))] });
    } catch (error) {
      return err(failed('print_register_failed', error));
    }
  };
  return {
    'print:render': async ({ papers: text }) => {
      const papers = papersIn(text);
      if (papers === null) return err({ kind: 'bad_input' });
      try {
        const { pdf, pages, missing } = await press.render(
          papers,
          papers.map(() => PREVIEW),
        );
        return ok({ pdf: Buffer.from(pdf).toString('base64'), pages, missing });
      } catch (error) {
        return err(failed('print_render_failed', error));
      }
    },
    'print:make': async ({ session, practice, log, ...order }) => {
      const owner = { practice, log };
      const viewer = session === null ? null : personOf(owner, session);
      const record = await ports.stateOf(owner);
      if (!record.ok) return record;
      const batches = await ports.batches(practice);
      if (!batches.ok) return batches;
      const of = printableSitting(owner, record.value, { viewer, batches: batches.value });
      const by = nameOf(record.value, viewer);
      return maker.make({ ...order, practice, by, of, within: [], enclosures: () => ports.enclosures(owner) });
    },
    'plan:print': async ({ session, practice, planId, ...order }) => {
      const held = await ports.planOf({ practice, planId });
      if (!held.ok) return held;
      const { whole, sittings } = held.value;
      const seen = { viewer: null, batches: whole.batches };
      const within = sittings.map((state) =>
        printableSitting({ practice, log: state.sitting?.sittingId ?? '' }, state, seen),
      );
      const of = printablePlan({ practice, log: planId }, whole);
      const printerIn = (state: SittingState): string =>
        nameOf(state, personOf({ practice, log: state.sitting?.sittingId ?? '' }, session ?? ''));
      const enclosures = () => ports.planEnclosures(practice, held.value);
      const by = sittings.map(printerIn).find((name) => name !== '') ?? '';
      return maker.make({ ...order, practice, by, of, within, enclosures });
    },
    'print:state': () => Promise.resolve(ok(maker.state())),
    'print:stop': async () => {
      await maker.stop();
      return ok({});
    },
    'print:faces': async ({ use }) => {
      try {
        if (use !== null) {
          if (maker.state().total > 0) return err({ kind: 'print_busy' });
          await faces.choose(use);
          // threads hold the faces they began with
          await press.close();
        }
        return ok(await faces.state());
      } catch (error) {
        return err(errorCode(error) === undefined ? failed('print_faces_failed', error) : diskFailure(error, 'saved'));
      }
    },
    'print:register': rowsOf,
    'plan:prints': ({ practice, planId }) => rowsOf({ practice, log: planId }),
  };
}

const nameOf = ({ people }: SittingState, personId: string | null): string =>
  personId === null ? '' : (people.get(personId)?.name ?? '');
