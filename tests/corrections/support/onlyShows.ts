/** A cell may open a sentence or stand within one: its first letter, large or small. */
function withEitherCase(text: string): readonly string[] {
	const [first = ''] = text;
	const rest = text.slice(first.length);
	return [...new Set([first, first.toUpperCase(), first.toLowerCase()])].map((letter) => letter + rest);
}

/**
 * Tells whether a text became another by nothing but the rewording of the cells that it shows whole. A piece of a cell, or
 * anything worked out from one, is no such thing.
 * @param reworded each text of a cell, and what it was reworded to; of one length
 */
export function onlyShows(reworded: ReadonlyMap<string, ReadonlySet<string>>) {
	const cells = new Map<string, Set<string>>();
	for (const [text, others] of reworded)
		for (const cased of withEitherCase(text))
			cells.set(cased, new Set([...(cells.get(cased) ?? []), ...[...others].flatMap(withEitherCase)]));
	const texts = [...cells.keys()];
	const known = new Map<string, boolean>();

	/** Whether each character that differs stands within a whole cell that was reworded so. */
	function compare(before: string, after: string): boolean {
		if (before.length !== after.length) return false;
		const shown = new Uint8Array(before.length);
		for (const text of texts)
			for (let at = before.indexOf(text); at >= 0; at = before.indexOf(text, at + 1))
				if (cells.get(text)?.has(after.slice(at, at + text.length))) shown.fill(1, at, at + text.length);
		return shown.every((isShown, at) => isShown === 1 || before[at] === after[at]);
	}

	return (before: string, after: string): boolean => {
		const pair = `${before}\n${after}`;
		const found = known.get(pair) ?? compare(before, after);
		known.set(pair, found);
		return found;
	};
}
