/** Height in px for a table's rows, `around` being what stands above and below it on the screen. */
export const tableHeight = (around: number): number => Math.max(200, innerHeight - around);
