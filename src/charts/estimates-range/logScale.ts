/** A logarithmic scale over whole decades: 0 at its first power of ten, 1 at its last. */
export interface LogScale {
	share(value: number): number;
	/** Every power of ten on it. */
	readonly decades: readonly { readonly value: number; readonly share: number }[];
}

/** A logarithmic scale that holds all of some positive values. @throws when there are none, or one is not positive */
export function logScale(values: readonly number[]): LogScale {
	if (values.length === 0 || values.some((value) => !(value > 0)))
		throw new RangeError('A logarithmic scale needs positive values');
	const first = Math.floor(Math.log10(Math.min(...values)));
	const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
	const share = (value: number) => (Math.log10(value) - first) / (last - first);
	return {
		share,
		decades: Array.from({ length: last - first + 1 }, (_, index) => {
			const value = 10 ** (first + index);
			return { value, share: share(value) };
		})
	};
}
