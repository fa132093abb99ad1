/**
 * Whether two texts that may be left out (单位、证件号码、证书编号) say the same. What was left out twice says nothing of either: a blank is
 * equal to nothing, another blank included.
 */
export const isSameFact = (one: string, other: string): boolean => one.trim() !== '' && one.trim() === other.trim();
