/** The lines of a CSV file as they stand, each with its end; a line break within quotes ends none. */
function linesOf(csv: string): readonly string[] {
	const lines: string[] = [];
	let start = 0;
	let quoted = false;
	for (let index = 0; index < csv.length; index += 1) {
		// A quote within quotes is doubled, and turns the state twice.
		if (csv[index] === '"') quoted = !quoted;
		else if (csv[index] === '\n' && !quoted) {
			lines.push(csv.slice(start, index + 1));
			start = index + 1;
		}
	}
	if (start < csv.length) lines.push(`${csv.slice(start)}\n`);
	return lines;
}

/**
 * The header of a CSV file (RFC 4180, LF) and those of its lines whose first cell is one of `ids`, in the order of `ids`,
 * every cell as it stands in the file. Ids are never quoted: the descriptor's pattern allows no comma in them.
 * @throws when the file has no line for an id: a download must never be short of a row
 */
export function pickRows(csv: string, ids: readonly string[]): string {
	const [header = '', ...lines] = linesOf(csv);
	const byId = new Map(lines.map((line) => [line.slice(0, line.search(/[,\n]/)), line]));
	const picked = ids.map((id) => {
		const line = byId.get(id);
		if (line === undefined) throw new Error(`The file has no row "${id}"`);
		return line;
	});
	return [header, ...picked].join('');
}
