import type { ProcedureName } from '#shared/model/sitting.ts';
import type { Procedure } from './parts/procedure.ts';
import { panel } from './panel/panel.ts';
import { practical } from './practical/practical.ts';
import { recognition } from './recognition/recognition.ts';
import { review } from './review/review.ts';

/** Every way of judging candidates. Whoever adds one writes its folder and one line here. */
export const PROCEDURES: Readonly<Record<ProcedureName, Procedure>> = { practical, panel, review, recognition };

/** The procedure of a sitting; before it is opened there is nothing to tell procedures apart by. */
export const procedureOf = (sitting: { readonly procedure: ProcedureName } | null): Procedure =>
  PROCEDURES[sitting?.procedure ?? 'practical'];
