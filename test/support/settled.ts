import { act } from 'react';
import { expect } from 'vitest';

const TURN_MS = 20;
/** Four seconds: a busy machine takes what a quiet one does in one turn. */
const TURNS = 200;

/** Lets the page go on for a moment. */
export const settle = (): Promise<void> => act(async () => new Promise((resume) => setTimeout(resume, TURN_MS)));

/** Lets the page go on until something is so; a test fails where it never is. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < TURNS && !isSo(); turn += 1) await settle();
  expect(isSo()).toBe(true);
}
