import type { Result } from '#shared/base/result.ts';

/** The value of a step that is not what the test is about; a refusal fails the test where it happened. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
