/** The three ways in which files end a line. */
type LineEnd = 'LF' | 'CRLF' | 'CR';

const BREAKS_AND_QUOTES = /"|\r\n|\n|\r/g;

/**
 * Makes every line end a line feed, inside cells too, so that a table checked out on Windows gives the same rows.
 * Tells once through `report` of a file that mixes line ends or ends its lines in CR alone. A line end inside a
 * quoted cell belongs to the text and is no part of the mixture: spreadsheets write LF there and CRLF between rows.
 */
export function* unifyLineEnds(
	texts: Iterable<string>,
	report: (line: number, message: string) => void
): Generator<string> {
	let usual: LineEnd | null = null;
	let line = 1;
	let isQuoted = false;
	let carried = '';
	let told = false;

	function see(end: LineEnd): void {
		if (!told && end === 'CR') {
			told = true;
			report(line, 'ends in CR alone, as on old Macintoshes: save the file with LF (or CRLF) line ends');
		} else if (!told && usual !== null && end !== usual) {
			told = true;
			report(line, `mixed line ends: this line ends in ${end}, those above in ${usual}; use one of them`);
		}
		usual ??= end;
	}

	function unify(text: string): string {
		if (usual === 'LF' && !text.includes('\r')) {
			// The usual case, without any CR: only quotes and lines are counted, in case a CR follows.
			isQuoted = isQuoted !== isOdd(text, '"');
			line += count(text, '\n');
			return text;
		}
		return text.replace(BREAKS_AND_QUOTES, (match) => {
			if (match === '"') {
				isQuoted = !isQuoted;
				return match;
			}
			if (!isQuoted) see(match === '\r\n' ? 'CRLF' : match === '\n' ? 'LF' : 'CR');
			else if (match === '\r') return match;
			line += 1;
			return '\n';
		});
	}

	for (const text of texts) {
		const whole = carried + text;
		// Whether a CR at the end stands alone is seen in the next chunk.
		carried = whole.endsWith('\r') ? '\r' : '';
		yield unify(carried === '' ? whole : whole.slice(0, -1));
	}
	if (carried !== '') yield unify(carried);
}

function count(text: string, character: string): number {
	let found = 0;
	for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1;
	return found;
}

function isOdd(text: string, character: string): boolean {
	return count(text, character) % 2 === 1;
}
