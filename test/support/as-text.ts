/** What answers calls with values, as the bridge carries them: each answer as JSON text. */
export const asText =
  <A extends readonly unknown[]>(invoke: (...asked: A) => unknown) =>
  async (...asked: A): Promise<string> =>
    JSON.stringify(await invoke(...asked));
