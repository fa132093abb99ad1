// What a step under way has to remember beside the record: whether it was seen to happen, and whether the window was closed in the
// ordinary way meanwhile, which a power cut never does. It names nobody.

type Memory = { readonly seq: number; readonly hash: string; readonly happened: boolean; readonly wasClosed: boolean };

const keyOf = (log: string): string => `kaoping.drill/${log}`;

/** What is remembered of the step that was begun with that entry; nothing of any other. */
export function remembered(log: string, seq: number): Memory | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(log)) ?? 'null') as Memory | null;
    return kept?.seq === seq ? kept : null;
  } catch {
    return null;
  }
}

/** Remembers it in place of what was remembered before; a computer that does not take it forgets. */
export function remember(log: string, memory: Memory): void {
  try {
    localStorage.setItem(keyOf(log), JSON.stringify(memory));
  } catch {
    // a full disk: then the record alone tells that the step was begun
  }
}
