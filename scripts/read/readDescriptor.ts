import { decodeText } from './decodeText.ts';
import { parseJson, type PositionedJson } from './parseJson.ts';
import { readBytes } from './readBytes.ts';
import { Unreadable } from './Unreadable.ts';

/** Reads the JSON of a descriptor file. Throws Unreadable, or what the file system throws. */
export function readDescriptor(path: string): PositionedJson {
	const parts: string[] = [];
	const text = decodeText(readBytes(path), (line, message) => {
		throw new Unreadable(message, line);
	});
	for (const part of text) parts.push(part);
	return parseJson(parts.join(''));
}
