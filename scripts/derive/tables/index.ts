import type { DerivedTable } from './DerivedTable.ts';
import { caseSpells } from './case-spells.ts';
import { freezeReturnPairs } from './freeze-return-pairs.ts';
import { preferredFigures } from './preferred-figures.ts';
import { rowSources } from './row-sources.ts';
import { treatyYears } from './treaty-years.ts';

/** All tables that are made from others, in the order in which they are published. */
export const derivedTables: readonly DerivedTable[] = [
	caseSpells,
	treatyYears,
	preferredFigures,
	freezeReturnPairs,
	rowSources
];
