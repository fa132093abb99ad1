import { ROTATION_EDITION, type RotationRule } from '#shared/model/rotation.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import type { SittingState } from '#shared/record/state.ts';

/** How often the same examiner may assess here; null where the sitting asks nothing of whoever marks. */
export function rotationAsked({ sitting }: Pick<SittingState, 'sitting'>): RotationRule | null {
  const asks = sitting?.procedure === 'practical' && isHeldUnder(sitting, ROTATION_EDITION);
  return asks ? (sitting.settings.rotation ?? null) : null;
}
