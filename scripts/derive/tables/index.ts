import type { DerivedTable } from './DerivedTable.ts';
import { rowSources } from './row-sources.ts';

/** All tables that are made from others, in the order in which they are published. */
export const derivedTables: readonly DerivedTable[] = [rowSources];
