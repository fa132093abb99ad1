// What stands on the screen changes in one thread with what is on its way to the disk: a screen that draws itself the moment
// a mark is typed makes the disk's answers wait, and is drawn again when they come. So drawing waits a moment, too short to be
// seen, and what was typed then appears with its tick. Stores hand screens what they told last, so that a screen that renders
// meanwhile for another reason draws nothing of it either. What is typed and what is recorded never waits: only drawing does.

/** Shorter than a frame: whoever waits for the disk longer than this sees what they typed meanwhile. */
const HELD_MS = 12;

/** Stores that have something to show, each once however often it changed. */
const waiting = new Set<() => void>();
let held: ReturnType<typeof setTimeout> | undefined;

/** Lets a store's listeners hear of a change: now, or with everything else when drawing is held no longer. */
export function draw(tell: () => void): void {
  if (held === undefined) tell();
  else waiting.add(tell);
}

/** Holds drawing until `release`, or for 12 ms. While it is held already, it is not held any longer. */
export function holdDrawing(): void {
  held ??= setTimeout(releaseDrawing, HELD_MS);
}

/** Draws what waits. */
export function releaseDrawing(): void {
  clearTimeout(held);
  held = undefined;
  const told = [...waiting];
  waiting.clear();
  for (const tell of told) tell();
}
