import type { z } from 'zod';
import type { PolicyId } from '#shared/law/registry.ts';
import type { Channel, ProcedureName } from '#shared/model/sitting.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import type { PlanPerson } from '#shared/plans/joint.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import type { Beside } from './beside.ts';
import type { TracedPlan } from '#shared/plans/trace-plan.ts';
import type { Traced } from '#shared/plans/trace.ts';
import type { LedgerRow } from '#shared/plans/work-ledger.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Write } from './faces.ts';
import type { TypedField } from './typed.ts';
import type { Volume } from './volumes.ts';
import type { Figures } from './figures.ts';
import type { Section } from './paper.ts';

// What a form is. A form is one folder beside this one and one line in `registry.ts`; whatever part it lacks is a type error
// that names the part.

/** Where a form comes from: the document that gives or names it, or the practice whose layout it takes over. */
export type FormSource = {
  /** 文件或出处. */
  readonly document: string;
  /** The clause that gives or names the form; empty where a practice is followed. */
  readonly article: string;
  /** given: columns as the document lists them; named: the document only names it; practice: a layout in real use. */
  readonly layout: 'given' | 'named' | 'practice';
  /** What the columns follow, in words. */
  readonly note: string;
};

/** Which sittings need the form: by document and procedure, `all` where it stands under every one of them. */
export type FormUse = {
  readonly policies: 'all' | readonly PolicyId[];
  readonly procedures: 'all' | readonly ProcedureName[];
  readonly channels?: readonly Channel[];
  /** What else it takes; without it every such sitting has the form. */
  readonly where?: (state: SittingState) => boolean;
};

/**
 * How a form gets its figures from what is on record: one paper a sitting, a person, or a sheet (one examiner's or expert's
 * marks for one person), or one a plan or a person of it. Null while there is nothing to print.
 */
export type FormFill<Out> =
  | { readonly scope: 'sitting'; readonly fill: (state: SittingState, beside: Beside) => Out | null }
  | { readonly scope: 'plan'; readonly fill: (whole: WholePlan) => Out | null }
  /** Somebody over every sitting of this computer. */
  | {
      readonly scope: 'history';
      readonly fill: (traced: readonly Traced[], plans?: readonly TracedPlan[]) => Out | null;
    }
  /** Every sitting of this computer. */
  | {
      readonly scope: 'ledger';
      readonly fill: (
        ledger: readonly LedgerRow[],
        asked: { readonly about: string; readonly all: number },
      ) => Out | null;
    }
  | { readonly scope: 'plan-person'; readonly fill: (whole: WholePlan, person: PlanPerson) => Out | null }
  | { readonly scope: 'person'; readonly fill: (state: SittingState, candidateId: string) => Out | null }
  | {
      /** Filled in by an applicant: prefilled for somebody on the roster, or (null) blank. */
      readonly scope: 'application';
      /** The places that can be typed beside what the roster says. */
      readonly typed: readonly TypedField[];
      readonly fill: (state: SittingState, candidateId: string | null) => Out | null;
    }
  | { readonly scope: 'sheet'; readonly fill: (state: SittingState, ref: SheetRef) => Out | null };

/** A form whose papers carry the figures `Out`. `In` is what its page takes: the same, or `never` where any form is meant. */
export type Form<Out extends Figures, In = Out> = FormFill<Out> & {
  /** What the form is called in a list. */
  readonly name: string;
  readonly source: FormSource;
  readonly use: FormUse;
  /** Says what another form says, in another layout: made where it is asked for, and not with all the others. */
  readonly isVariant?: true;
  /** Where it lies in the archive of a sitting. */
  readonly volume: Volume;
  readonly schema: z.ZodType<Out>;
  /** The title as it stands on this paper. */
  readonly title: (figures: In) => string;
  /** The pages: pure, from nothing but the figures. `write` cuts texts into runs of the faces at hand. */
  readonly layout: (figures: In, write: Write) => Section;
};
export type AnyForm = Form<Figures, never>;
