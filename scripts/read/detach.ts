/**
 * The same text, standing on its own. A cell is a view into the text of its chunk: kept as it is, it would keep the whole
 * chunk in memory.
 */
export function detach(text: string): string {
	return Buffer.from(text, 'utf8').toString('utf8');
}
