/** Something somebody tries, and what they meet: `play` answers what happened where it held, and throws where it did not. */
export type Attack = {
  /** Who would: a page that was scripted, somebody with the folder, another program. */
  readonly by: string;
  readonly name: string;
  readonly play: () => Promise<string>;
};

/** What holds only where exactly this is met; anything else counts as the attack having succeeded. */
export function met(found: unknown, expected: unknown): string {
  const [said, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
  if (said !== wanted) throw new Error(`met ${said}, not ${wanted}`);
  return typeof expected === 'string' ? expected : wanted;
}

/** The kind of a host's refusal, or `done` where it did what it was asked. */
export const kindOf = (answer: { readonly ok: boolean; readonly error?: { readonly kind: string } }): string =>
  answer.ok ? 'done' : (answer.error?.kind ?? 'none');
