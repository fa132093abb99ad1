import { inBeijing } from '#shared/base/calendar/beijing.ts';

/** Today in Beijing, YYYY-MM-DD. */
export const todayInBeijing = (now = new Date()): string => inBeijing(now).day;
