import type { CodeName } from '../data/names.ts';
export const plausibleCodes = (_t: string): readonly CodeName[] => [];
