import type { Draft } from './draft.ts';

// What is typed and no entry yet belongs to whoever typed it: it outlives a lock, F5 and the window, and comes back to them
// alone. It names nobody but by ids, and goes with the entry that it becomes.

/** A draft, and the field it was typed into. */
export type KeptDraft = { readonly cursor: string; readonly draft: Draft };

/** Where the drafts of one desk are kept. */
export type DraftDrawer = {
  readonly load: () => KeptDraft | null;
  /** Keeps a draft, or none; false where this computer would not take it. */
  readonly keep: (kept: KeptDraft | null) => boolean;
};

/** Whose desk it is: a person in a sitting, and the candidate where every sheet has a desk of its own. */
export type DeskName = { readonly log: string; readonly personId: string; readonly candidateId?: string };

const PREFIX = 'kaoping.draft/';
const keyOf = ({ log, personId, candidateId = '' }: DeskName): string => `${PREFIX}${log}/${personId}/${candidateId}`;

/** The drawer of one desk. */
export function draftDrawer(name: DeskName): DraftDrawer {
  const key = keyOf(name);
  return {
    load: () => read(localStorage.getItem(key)),
    keep: (kept) => {
      try {
        if (kept === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify([kept.cursor, kept.draft.mode, kept.draft.text]));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Whose sheet this person has left half typed in a sitting; null where they left none. */
export function draftedCandidate(log: string, personId: string): string | null {
  const start = keyOf({ log, personId });
  const key = Object.keys(localStorage).find((one) => one.startsWith(start) && one.length > start.length);
  return key?.slice(start.length) ?? null;
}

/** Anything that is no draft counts as none. */
function read(text: string | null): KeptDraft | null {
  try {
    const [cursor, mode, typed] = JSON.parse(text ?? '[]') as readonly unknown[];
    const isDraft = typeof cursor === 'string' && typeof typed === 'string';
    return isDraft && (mode === 'mark' || mode === 'deductions') ? { cursor, draft: { mode, text: typed } } : null;
  } catch {
    return null;
  }
}
