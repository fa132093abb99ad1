import { EXPERTS, type Group } from '../parts/group.ts';

/** The experts who were drawn (天津 综合评审工作流程 三). */
export const REVIEW_PANEL: Group = { ...EXPERTS, isDrawn: true };
