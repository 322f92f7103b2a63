interface Kept<Value> {
	readonly value: Value;
	readonly weight: number;
}

/**
 * Remembers what was made for a key, for as long as all that is remembered weighs no more than `most`; what was asked for
 * longest ago is forgotten first. While developing nothing is remembered, as the tables change under the site.
 * @param weigh what a value weighs; 1 each unless told
 */
export function remember<Value>(
	make: (key: string) => Value,
	most: number,
	weigh: (value: Value) => number = () => 1,
	isRemembering = !import.meta.env.DEV
): (key: string) => Value {
	if (!isRemembering) return make;
	const kept = new Map<string, Kept<Value>>();
	let weight = 0;
	return (key) => {
		let found = kept.get(key);
		if (!found) {
			const value = make(key);
			found = { value, weight: weigh(value) };
			weight += found.weight;
		}
		// A map keeps the order in which keys came: the latest stands last.
		kept.delete(key);
		kept.set(key, found);
		for (const [oldest, { weight: freed }] of kept) {
			if (weight <= most || oldest === key) break;
			kept.delete(oldest);
			weight -= freed;
		}
		return found.value;
	};
}
