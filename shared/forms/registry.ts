import { z } from 'zod';
import type { Sitting } from '#shared/model/sitting.ts';
import { explanationForm } from './explanation/form.ts';
import type { AnyForm } from './parts/form.ts';
import { reviewSheetForm } from './review-sheet/form.ts';
import { scoreSheetForm } from './score-sheet/form.ts';
import { summaryForm } from './summary/form.ts';
import { thesisSheetForm } from './thesis-sheet/form.ts';

/** Every form there is, by the `form` its figures carry, in the order in which a list shows them. */
export const FORMS = {
  summary: summaryForm,
  'score-sheet': scoreSheetForm,
  'thesis-sheet': thesisSheetForm,
  'review-sheet': reviewSheetForm,
  explanation: explanationForm,
} as const satisfies Record<string, AnyForm>;

export type FormId = keyof typeof FORMS;
export const FORM_IDS = Object.keys(FORMS) as readonly FormId[];

type Papers = { readonly [Id in FormId]: z.infer<(typeof FORMS)[Id]['schema']> & { readonly form: Id } };
/** The figures of one filled form: of the form `Id`, or of any. */
export type Paper<Id extends FormId = FormId> = Papers[Id];

type Schemas = (typeof FORMS)[FormId]['schema'];
const schemas = FORM_IDS.map((id) => FORMS[id].schema) as unknown as [Schemas, ...Schemas[]];
/** Whatever any form may carry, told apart by its `form`. */
export const paperSchema = z.discriminatedUnion('form', schemas);

/** As many papers as one file may hold. */
export const MOST_PAPERS = 500;
/** What is printed into one file: papers in the order given; each starts on a new page and counts its own pages. */
export const printRequestSchema = z.strictObject({ papers: z.array(paperSchema).min(1).max(MOST_PAPERS) });
export type PrintRequest = z.infer<typeof printRequestSchema>;

/** A form as the registry holds it, without its own figures' type. */
export const formOf = (id: FormId): AnyForm => FORMS[id];

/** The forms a sitting may need by its document, procedure and channel. */
export const formsFor = ({ policy, procedure, channel }: Sitting): FormId[] =>
  FORM_IDS.filter((id) => {
    const { use } = formOf(id);
    return (
      (use.policies === 'all' || use.policies.includes(policy.id)) &&
      (use.procedures === 'all' || use.procedures.includes(procedure)) &&
      (use.channels === undefined || channel === undefined || use.channels.includes(channel))
    );
  });
