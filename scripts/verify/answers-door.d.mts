type Wrong = (why: string, field?: string) => void;
export function judgeAnswers(state: unknown, body: unknown, wrong: Wrong, actor: string | null): void;
export function judgeFactsKnown(state: unknown, body: unknown, wrong: Wrong): void;
