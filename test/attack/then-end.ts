/** What `begun` comes to; whatever comes of it, `end` is done behind it. */
export async function thenEnd<T>(begun: Promise<T>, end: () => Promise<unknown>): Promise<T> {
  try {
    return await begun;
  } finally {
    await end();
  }
}
