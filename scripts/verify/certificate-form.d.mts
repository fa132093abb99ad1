export function isSound(state: unknown, candidate: unknown, number: string, issuedOn: string | null): boolean;
export function isNumberedHere(state: unknown): boolean;
