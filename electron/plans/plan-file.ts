import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { idSchema } from '#shared/model/basics.ts';
import { planEntrySchema, type PlanEntry } from '#shared/plans/plan-entry.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { chainedIn, soundPart } from '../files/chained-lines.ts';
import { areaFolder } from '../files/data-root.ts';
import { isMissing } from '../files/disk-failure.ts';
import { readSealed, writeSealed, type SealedFile } from '../files/sealed-file.ts';

export type PlanOwner = { readonly practice: boolean; readonly planId: string };
export type PlanPorts = {
  readonly root: string;
  readonly key: Uint8Array;
  readonly anchors: Pick<Anchors, 'knows' | 'hasSeen' | 'expect'>;
};

const EXTENSION = '.kpl';
const FOLDER = 'plans';

/** What a plan's record is called among the anchors and, as lines, in a backup. */
export const planPart = (planId: string): string => `${FOLDER}/${planId}.jsonl`;
/** The plan whose record a part of a backup is; null of any other part. */
export const planOfPart = (name: string): string | null =>
  name.startsWith(`${FOLDER}/`) ? name.slice(`${FOLDER}/`.length, -'.jsonl'.length) : null;
const anchorOf = ({ practice, planId }: PlanOwner): string =>
  practice ? `practice/${planPart(planId)}` : planPart(planId);

const fileOf = ({ root, key }: Pick<PlanPorts, 'root' | 'key'>, { practice, planId }: PlanOwner): SealedFile => ({
  folder: join(areaFolder(root, practice), FOLDER),
  name: `${planId}${EXTENSION}`,
  // there was never one in clear
  clear: `${planId}.none`,
  key,
  context: `kaoping/plan/1 ${practice ? 'practice' : 'real'} ${planId}`,
});

/** The lines of a plan's record; null where they don't open, were cut, or are not those that were written last. */
export async function readPlanText(ports: PlanPorts, owner: PlanOwner): Promise<string | null> {
  const held = await readSealed(fileOf(ports, owner));
  const name = anchorOf(owner);
  if (held === 'unreadable') return null;
  if (held === 'missing') return ports.anchors.hasSeen(name) ? null : '';
  return ports.anchors.hasSeen(name) && !ports.anchors.knows(name, held) ? null : held.toString('utf8');
}

/** The same of a folder whose anchors are not at hand, as of a stick; null where it does not open or is no record. */
export async function planTextIn(place: Pick<PlanPorts, 'root' | 'key'>, owner: PlanOwner): Promise<string | null> {
  const held = await readSealed(fileOf(place, owner));
  const text = typeof held === 'string' ? null : held.toString('utf8');
  return text === null || entriesIn(text, owner.planId) === null ? null : text;
}

/** Writes them whole or not at all; what was there before or what is there now is what is known of it. Throws what the disk throws. */
export async function writePlanText(
  ports: Pick<PlanPorts, 'root' | 'key'> & { readonly anchors: Pick<Anchors, 'expect'> },
  owner: PlanOwner,
  text: string,
): Promise<void> {
  const file = fileOf(ports, owner);
  await mkdir(file.folder, { recursive: true, mode: 0o700 });
  await ports.anchors.expect([{ name: anchorOf(owner), content: text }]);
  await writeSealed(file, Buffer.from(text));
}

/** Real plans that have a record here. */
export async function planIds(root: string): Promise<string[]> {
  try {
    const names = await readdir(join(root, FOLDER));
    return names
      .filter((name) => name.endsWith(EXTENSION))
      .map((name) => name.slice(0, -EXTENSION.length))
      .filter((id) => idSchema.safeParse(id).success);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const entryOf =
  (planId: string) =>
  (json: unknown): PlanEntry | undefined => {
    const entry = planEntrySchema.safeParse(json).data;
    return entry?.planId === planId ? entry : undefined;
  };

/** The entries of a plan in these lines; null where any is not what it should be. */
export const entriesIn = (text: string, planId: string): PlanEntry[] | null => chainedIn(text, entryOf(planId));

/** What is sound of a damaged record: all its lines where only their anchor is another, none where it does not open. */
export async function soundPlanText(place: Pick<PlanPorts, 'root' | 'key'>, owner: PlanOwner) {
  const held = await readSealed(fileOf(place, owner));
  return soundPart(typeof held === 'string' ? '' : held.toString('utf8'), entryOf(owner.planId));
}

/** Moves a damaged record out of the way, so that it can still be looked at; nothing to move is fine. */
export async function setPlanAside({ root, key }: Pick<PlanPorts, 'root' | 'key'>, owner: PlanOwner, at: string) {
  const { folder, name } = fileOf({ root, key }, owner);
  try {
    await rename(join(folder, name), join(folder, `${name}.damaged-${at.replaceAll(/\D/g, '')}`));
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
