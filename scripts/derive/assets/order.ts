import type { AffairKind, MoneyStage } from './recovery.ts';

/** The stages of money in the order of the process. */
export const stageOrder: readonly MoneyStage[] = ['frozen', 'confiscated', 'returned'];

/** The kinds of affair, the atlas's subject first. */
export const kindOrder: readonly AffairKind[] = ['public_corruption', 'fraud'];
