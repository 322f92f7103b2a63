import { readPartialDate } from '#atlas/dates/partialDate.ts';
import type { Change, Piece, Release } from './changelog.ts';

const versionLine = /^## \[([^\]]+)\](?: - (.+))?$/;
const partLine = /^### (.+)$/;
const changeLine = /^- (.+)$/;
const addressLine = /^\[([^\]]+)\]: (https?:\/\/\S+)$/;
const inline = /`([^`]+)`|\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/g;

/** A release while its lines are read. */
interface Draft {
	readonly version: string;
	readonly date: string | null;
	readonly parts: { readonly heading: string; readonly changes: Change[] }[];
}

/** A line of a change as text, code and links; other marks stay as they are written. */
function readPieces(line: string): Change {
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of line.matchAll(inline)) {
		const [whole, code, text = '', href = ''] = match;
		if (match.index > end) pieces.push({ kind: 'text', text: line.slice(end, match.index) });
		pieces.push(code === undefined ? { kind: 'link', text, href } : { kind: 'code', text: code });
		end = match.index + whole.length;
	}
	if (end < line.length) pieces.push({ kind: 'text', text: line.slice(end) });
	return pieces;
}

function fail(line: number, message: string): never {
	throw new SyntaxError(`CHANGELOG.md:${line + 1} ${message}`);
}

function checkDate(date: string | undefined, version: string, line: number): string | null {
	if (version === 'Unreleased') return date === undefined ? null : fail(line, '"Unreleased" has a date');
	if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
		return fail(line, `version ${version} has no day (YYYY-MM-DD)`);
	}
	const interval = readPartialDate(date);
	if (typeof interval === 'string') fail(line, `"${date}" ${interval}`);
	return date;
}

/**
 * The releases of a changelog in the manner of keepachangelog.com, in its order: versions `## [0.1.0] - 2026-11-23`,
 * parts `### Data`, changes `- …` of a line each, addresses of the versions at its end.
 * @throws SyntaxError with file and line where it is written otherwise, or where the newest version is not first
 */
export function parseChangelog(text: string): readonly Release[] {
	const releases: Draft[] = [];
	const addresses = new Map<string, string>();
	for (const [line, written] of text.split(/\r?\n/).entries()) {
		const release = releases.at(-1);
		const version = versionLine.exec(written);
		const part = partLine.exec(written)?.[1];
		const change = changeLine.exec(written)?.[1];
		const address = addressLine.exec(written);
		if (version) {
			const [, name = '', day] = version;
			if (releases.some((earlier) => earlier.version === name)) fail(line, `version ${name} stands twice`);
			const date = checkDate(day, name, line);
			const newer = releases.findLast((earlier) => earlier.date !== null);
			if (releases.length > 0 && date === null) fail(line, '"Unreleased" is not first');
			if (date !== null && newer?.date && date > newer.date)
				fail(line, `${name} is newer than what stands above it`);
			releases.push({ version: name, date, parts: [] });
		} else if (part !== undefined) {
			(release ?? fail(line, `"${part}" stands before any version`)).parts.push({
				heading: part,
				changes: []
			});
		} else if (change !== undefined) {
			const changes = release?.parts.at(-1)?.changes ?? fail(line, 'a change stands outside any part');
			changes.push(readPieces(change));
		} else if (address) {
			addresses.set(address[1]?.toLowerCase() ?? '', address[2] ?? '');
		} else if (release && written.trim() !== '') {
			fail(line, `"${written.slice(0, 40)}" is no version, part or change`);
		}
	}
	return releases.map((release) => ({
		...release,
		address: addresses.get(release.version.toLowerCase()) ?? null
	}));
}
