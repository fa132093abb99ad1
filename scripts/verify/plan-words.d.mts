export const PLAN: Readonly<Record<string, readonly [zh: string, en: string]>>;
