import { foreignFormat } from './fileFormat.ts';
import { showByte } from './showByte.ts';
import { Unreadable } from './Unreadable.ts';

const LINE_FEED = 10;

/** A file of Western text in UTF-16 has a NUL for every other byte; one that merely holds a NUL has far fewer. */
const SHARE_OF_NULS_IN_UTF16 = 0.25;

/** What to do about a file in another encoding, said the same way everywhere. */
const REMEDY = 'save it as UTF-8';

/**
 * Bytes to text: UTF-8 and nothing else, with or without a byte order mark.
 * A NUL is told once through `report` and reading goes on.
 * Throws Unreadable for UTF-16 and for bytes that are not UTF-8.
 */
export function* decodeText(
	chunks: Iterable<Uint8Array>,
	report: (line: number, message: string) => void
): Generator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let carried = new Uint8Array(0);
	let line = 1;
	let isFirst = true;
	let toldOfNul = false;
	for (const chunk of chunks) {
		if (isFirst) refuseOthers(chunk);
		isFirst = false;
		const nul = toldOfNul ? -1 : chunk.indexOf(0);
		if (nul !== -1) {
			toldOfNul = true;
			report(line + lineFeeds(chunk, nul), 'holds a NUL byte (00), which no text has: remove it');
		}
		let text: string;
		try {
			text = decoder.decode(chunk, { stream: true });
		} catch {
			throw notUtf8(carried, chunk, line);
		}
		line += lineFeeds(chunk, chunk.length);
		// A character may lie across two chunks: its first bytes are kept to be shown if the rest is missing.
		carried = chunk.length < 3 ? concatenate(carried, chunk).slice(-3) : Uint8Array.from(chunk.subarray(-3));
		if (text !== '') yield text;
	}
	try {
		decoder.decode();
	} catch {
		throw notUtf8(carried, new Uint8Array(0), line);
	}
}

function refuseOthers(chunk: Uint8Array): void {
	const format = foreignFormat(chunk);
	if (format !== null) throw new Unreadable(format, 1);
	const [first, second] = chunk;
	const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	const sample = chunk.subarray(0, 1000);
	const nuls = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
	if (marked || (sample.length > 3 && nuls / sample.length > SHARE_OF_NULS_IN_UTF16)) {
		throw new Unreadable(`the file is in UTF-16, not UTF-8: ${REMEDY}`, 1);
	}
}

/** Names the first byte that is not UTF-8, and what it probably was meant to be. `line` is where the chunk begins. */
function notUtf8(carried: Uint8Array, chunk: Uint8Array, line: number): Unreadable {
	const bytes = concatenate(carried, chunk);
	const position = firstInvalid(bytes, carried.length > 0);
	const meant = new TextDecoder('windows-1252').decode(bytes.subarray(position, position + 1));
	return new Unreadable(
		`the byte ${showByte(bytes[position])} is not UTF-8; the file is probably in Latin-1 (Windows-1252), ` +
			`where it means "${meant}": ${REMEDY}`,
		line - lineFeeds(carried, carried.length) + lineFeeds(bytes, position)
	);
}

/** Position of the first byte that cannot be part of a UTF-8 text; it may begin in the middle of a character. */
function firstInvalid(bytes: Uint8Array, beginsInside: boolean): number {
	let position = 0;
	while (beginsInside && position < 3 && isContinuation(bytes[position])) position += 1;
	while (position < bytes.length) {
		const length = sequenceLength(bytes[position]);
		if (length === 0 || position + length > bytes.length) return position;
		if (length > 1 && !isValid(bytes.subarray(position, position + length))) return position;
		position += length;
	}
	return Math.max(0, bytes.length - 1);
}

function isContinuation(byte: number | undefined): boolean {
	return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Bytes of the character that begins with this one; 0 where none may begin so. */
function sequenceLength(byte: number | undefined): number {
	if (byte === undefined) return 0;
	if (byte < 0x80) return 1;
	if (byte >= 0xc2 && byte < 0xe0) return 2;
	if (byte >= 0xe0 && byte < 0xf0) return 3;
	return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

function isValid(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function lineFeeds(bytes: Uint8Array, end: number): number {
	let count = 0;
	for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < end; at = bytes.indexOf(LINE_FEED, at + 1))
		count += 1;
	return count;
}

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
	const both = new Uint8Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}
