import type { MethodGroup, Way } from '#scripts/derive/charts/return-methods.ts';

/** A part of a group, at its place in the whole. */
export interface Part {
	readonly key: string;
	/** Null for what nobody splits by way. */
	readonly way: Way | null;
	/** Where it begins, and how much it is, in percent of the whole. */
	readonly start: number;
	readonly size: number;
	/** By a way back; at the border or inside the country; dead, which is no return; or not split by way. */
	readonly kind: 'returned' | 'at_home' | 'died' | 'not_split';
	/** How many persons it is; null where only shares are known. */
	readonly persons: number | null;
}

/** Ways in which nobody came back from abroad, or may not have. */
const atHome: readonly Way['method'][] = ['border_interception', 'capture_at_home'];

/** Percent of the group that came back in this way; null where neither number nor share is known. */
function percentOf({ persons, sharePercent }: Way, size: number): number | null {
	return persons === null ? sharePercent : (persons / size) * 100;
}

function kindOf({ method }: Way): Part['kind'] {
	if (method === 'died') return 'died';
	return atHome.includes(method) ? 'at_home' : 'returned';
}

/** A group's ways one after the other, those at home last, and what is left of the group as a part that nobody split. */
export function partsOf({ size, ways }: MethodGroup): readonly Part[] {
	let start = 0;
	const ordered = [
		...ways.filter(({ method }) => !atHome.includes(method)),
		...ways.filter(({ method }) => atHome.includes(method))
	];
	const parts: Part[] = ordered.flatMap((way) => {
		const percent = percentOf(way, size);
		if (percent === null) return [];
		const part = { key: way.method, way, start, size: percent, kind: kindOf(way), persons: way.persons };
		start += percent;
		return [part];
	});
	const isCounted = ways.every(({ persons }) => persons !== null);
	const left = ways.reduce((sum, { persons }) => sum - (persons ?? 0), size);
	return 100 - start > 0.01
		? [
				...parts,
				{
					key: 'not_split',
					way: null,
					start,
					size: 100 - start,
					kind: 'not_split',
					persons: isCounted ? left : null
				}
			]
		: parts;
}
