/** Lets whatever else waits have its turn. */
export const breath = (): Promise<void> => new Promise((resume) => setImmediate(resume));
