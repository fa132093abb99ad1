import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { idSchema } from '#shared/model/basics.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';

const settingSchema = z.strictObject({
  v: z.literal(1),
  /** Names this computer on sticks: two computers never share a folder, even when one took over from the other. */
  computerId: idSchema,
  stick: z.strictObject({ folder: z.string(), home: z.string(), stickId: idSchema }).nullable(),
});
/** Where the third copy goes: the chosen folder, our own folder in it, and the mark by which the stick is known again. */
export type StickSetting = z.infer<typeof settingSchema>;
export type ChosenStick = NonNullable<StickSetting['stick']>;

const pathOf = (root: string): string => join(root, 'stick.json');

/** What was set, or a setting without a stick. An unreadable file throws: a third copy must not end without a word. */
export async function readSetting(root: string): Promise<StickSetting> {
  try {
    return settingSchema.parse(JSON.parse(await readFile(pathOf(root), 'utf8')));
  } catch (error) {
    if (isMissing(error)) return { v: 1, computerId: randomUUID(), stick: null };
    throw error;
  }
}

export const writeSetting = (root: string, setting: StickSetting): Promise<void> =>
  writeAtomic(pathOf(root), JSON.stringify(setting));
