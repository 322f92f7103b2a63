import { addable } from './addable.ts';
import type { AffairKind, MoneyStage, Recovery } from './recovery.ts';
import { sums, type Sums } from './sums.ts';

/** What firms and banks paid in settlements and fines, in affairs of one kind: no returned loot, and never added to it. */
export interface Payments extends Sums {
	readonly stage: MoneyStage;
	readonly kind: AffairKind;
	/** All rows, those that may not be added among them. */
	readonly rows: number;
}

/** Payments by stage and kind of affair; rows that contain or may repeat others are counted, and not added. */
export function payments(all: readonly Recovery[]): readonly Payments[] {
	const paid = all.filter(({ payer }) => payer !== null);
	return [...Map.groupBy(paid, ({ stage, kind }) => `${stage} ${kind}`).values()].flatMap((rows) => {
		const [first] = rows;
		if (!first) return [];
		return [{ stage: first.stage, kind: first.kind, ...sums(addable(rows)), rows: rows.length }];
	});
}
