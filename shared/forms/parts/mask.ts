/** How many characters of an ID number a list shows before and after what it hides: the region, and the end to tell by. */
const SHOWN = { before: 6, after: 4 };

/** An ID number as a list may show it: 120000********7141. A short one keeps its ends only. */
export function maskId(id: string): string {
  const before = Math.min(SHOWN.before, Math.floor(id.length / 3));
  const after = Math.min(SHOWN.after, Math.floor(id.length / 3));
  return id.slice(0, before) + '*'.repeat(id.length - before - after) + id.slice(id.length - after);
}
