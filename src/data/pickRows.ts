/** The lines of a CSV file as they stand, each with its end; a line break within quotes ends none. */
export function splitLines(csv: string): readonly string[] {
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

/** The lines of a CSV file: its header, and the others by their first cell. */
export interface CsvLines {
	readonly header: string;
	readonly byId: ReadonlyMap<string, string>;
}

/**
 * The lines of a CSV file (RFC 4180, LF) by their first cell. Ids are never quoted: the descriptor's pattern allows no comma
 * in them.
 */
export function csvLines(csv: string): CsvLines {
	const [header = '', ...lines] = splitLines(csv);
	return { header, byId: new Map(lines.map((line) => [line.slice(0, line.search(/[,\n]/)), line])) };
}

/**
 * The header of a CSV file and those of its lines whose first cell is one of `ids`, in the order of `ids`, every cell as it
 * stands in the file.
 * @throws when the file has no line for an id: a download must never be short of a row
 */
export function pickRows({ header, byId }: CsvLines, ids: readonly string[]): string {
	const picked = ids.map((id) => {
		const line = byId.get(id);
		if (line === undefined) throw new Error(`The file has no row "${id}"`);
		return line;
	});
	return [header, ...picked].join('');
}

/** The rows of a table as its JSON file has them, one a line, by the field that names a row. */
export function jsonLines(json: string, key: string): ReadonlyMap<string, string> {
	const lines = json.split('\n').flatMap((line) => (line.startsWith('{') ? [line.replace(/,$/, '')] : []));
	return new Map(lines.map((line) => [String((JSON.parse(line) as Record<string, unknown>)[key]), line]));
}
