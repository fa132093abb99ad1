import { z } from 'zod';
import { FORM_IDS, type FormId } from '#shared/forms/registry.ts';
import { wantedSchema } from '#shared/forms/papers.ts';
import { idSchema, instantSchema } from '#shared/model/basics.ts';

// Printing as the host does it: from its own record, numbered, each number on a register that this station keeps.

/** Where printed papers go: the system's viewer, one file, a file a person, or the sitting's archive in volumes. */
const PRINT_WAYS = ['print', 'file', 'people', 'archive'] as const;
const waySchema = z.enum(PRINT_WAYS);
export type PrintWay = z.infer<typeof waySchema>;

/** As many papers and copies as are made at once; a whole sitting of a hundred candidates and three examiners fits. */
export const MOST_COPIES = 20;
const MOST_WANTED = 60;

/** What is printed. `collate`: whole sets one after the other; else the copies of each paper lie together. */
export const printOrderSchema = z.strictObject({
  wanted: z.array(wantedSchema).max(MOST_WANTED),
  copies: z.int().min(1).max(MOST_COPIES),
  collate: z.boolean(),
  way: waySchema,
});
export type PrintOrder = z.infer<typeof printOrderSchema>;

/** A line of the register: one paper, printed once, in so many copies. */
export const printedSchema = z.strictObject({
  at: instantSchema,
  /** Who was signed in; empty where nobody was. */
  by: z.string().max(200),
  form: z.enum(FORM_IDS as [FormId, ...FormId[]]),
  candidateId: idSchema.nullable(),
  examinerId: idSchema.nullable(),
  /** 第 n 次打印 of this paper. */
  print: z.int().min(1),
  copies: z.int().min(1).max(MOST_COPIES),
  way: waySchema,
  /** Whether it was in force. */
  isDraft: z.boolean(),
  /** False while it is made, and for good where making it was stopped: the number was given and is not given again. */
  isMade: z.boolean(),
});
export type Printed = z.infer<typeof printedSchema>;

/** What came of it: where it lies, and characters that no face has. */
export const madeSchema = z.strictObject({
  where: z.string(),
  papers: z.int().min(1),
  pages: z.int().min(1),
  missing: z.array(z.string()),
});

/** How far what is being printed has come, in papers. */
export const printStateSchema = z.strictObject({ done: z.int().min(0), total: z.int().min(0) });
export type PrintState = z.infer<typeof printStateSchema>;
