export type Fraction = { readonly num: bigint; readonly den: bigint };
export function fraction(num: bigint, den?: bigint): Fraction;
