/** Work that stops at places where it may wait, and its answer at the end. */
export type Stepwise<T> = Generator<undefined, T, undefined>;

/** The answer of such work, without a stop. */
export function atOnce<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
