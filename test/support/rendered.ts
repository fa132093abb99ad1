// Counts the components that React renders, by the hook that its developer tools use. Imported before react-dom, which looks for the
// hook once, as it is read.

/** The parts of a fiber that are looked at (react-reconciler/src/ReactInternalTypes.js). */
type Fiber = {
  readonly tag: number;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
};

/** Function and class components, forward refs and both kinds of memo (ReactWorkTags.js). */
const COMPONENTS = new Set([0, 1, 11, 14, 15]);
/** A component that did its work and was not passed over (ReactFiberFlags.js). */
const PERFORMED_WORK = 1;

let count = 0;

/** What is the same object as before was not even looked at. */
function look(fiber: Fiber, before: Fiber | null): void {
  if (COMPONENTS.has(fiber.tag) && (before === null || (fiber.flags & PERFORMED_WORK) !== 0)) count += 1;
  if (before !== null && fiber.child === before.child) return;
  for (let child = fiber.child; child !== null; child = child.sibling) look(child, child.alternate);
}

Reflect.set(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberRoot: (_renderer: number, { current }: { current: Fiber }) => look(current, current.alternate),
  onCommitFiberUnmount: () => undefined,
  onPostCommitFiberRoot: () => undefined,
});

/** How many components are rendered while this is done. */
export async function rendered(doing: () => Promise<unknown>): Promise<number> {
  count = 0;
  await doing();
  return count;
}
