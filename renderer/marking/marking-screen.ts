import type { Screen } from '#renderer/ui/navigate.ts';
import type { ProcedureName } from '#shared/model/sitting.ts';
import type { Desk } from '#shared/procedures/parts/procedure.ts';
import { procedureOf } from '#shared/procedures/registry.ts';

const SCREENS: Readonly<Record<Desk, Extract<Screen, 'scoring' | 'panel'>>> = { sheet: 'scoring', table: 'panel' };

/** The screen on which marks are given in this sitting. */
export const markingScreenOf = (sitting: { readonly procedure: ProcedureName } | null): 'scoring' | 'panel' =>
  SCREENS[procedureOf(sitting).desk];
