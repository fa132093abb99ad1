import type { Opening } from '#renderer/data/open-db.ts';
import { loadHome } from './load-home.ts';

// What the first screen needs is asked for in the breath the door opens, before any of what is behind it is drawn.

type Begun = {
  readonly home: ReturnType<typeof loadHome>;
  readonly listen: (tell: (opening: Opening) => void) => void;
};
let begun: Begun | null = null;

/** Begins to load the home; to be called once the vault is open. */
export function beginHome(): void {
  let last: Opening | null = null;
  let tell = (opening: Opening): void => void (last = opening);
  const home = loadHome((opening) => tell(opening));
  // whoever takes it is told what failed
  home.catch(() => undefined);
  begun = {
    home,
    listen: (next) => {
      tell = next;
      if (last !== null) next(last);
    },
  };
}

/** The home that was begun, once, or one that begins now; `tell` hears what takes its time. */
export function homeBegun(tell: (opening: Opening) => void): ReturnType<typeof loadHome> {
  const taken = begun;
  begun = null;
  if (taken === null) return loadHome(tell);
  taken.listen(tell);
  return taken.home;
}
