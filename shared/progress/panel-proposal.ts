import type { Panel } from '../model/panels.ts';
import { leads, type Person } from '../model/staff.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** What the nth panel is called where nobody says otherwise; a name on paper, and so in Chinese. */
const panelName = (nth: number): string => `第${NUMERALS[nth] ?? String(nth + 1)}组`;

/** So many panels from the staff list: a lead each where there are as many, and the others one after another until each is full. */
export function proposedPanels(experts: readonly Person[], size: number, count: number): Panel[] {
  const leaders = experts.filter(({ role }) => leads(role));
  const others = experts.filter(({ role }) => !leads(role));
  // a lead who can't be one in every group sits in one only where there are too few besides
  const left = [...others];
  const places = Math.max(0, count * size - others.length);
  const seated = leaders.length >= count ? count : Math.min(leaders.length, places);
  return Array.from({ length: count }, (_, nth) => {
    const lead = nth < seated ? leaders.slice(nth, nth + 1) : [];
    const members = left.splice(0, size - lead.length);
    return { name: panelName(nth), scorers: [...lead, ...members].map(({ personId }) => personId) };
  });
}
