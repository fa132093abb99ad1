import { idResident } from '#shared/law/common/id-resident.ts';
import { scorePractical } from '#shared/law/common/score-practical.ts';
import { scoreSheetRule } from '#shared/law/common/score-sheet.ts';
import { workingDays } from '#shared/law/common/working-days.ts';
import type { AnyRule } from '#shared/law/parts/rule.ts';

/** The rules of no document: sheets, the practical exam, identity numbers, working days. */
export const COMMON_RULES: readonly AnyRule[] = [scoreSheetRule, scorePractical, idResident, workingDays];
