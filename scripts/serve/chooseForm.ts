import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import Negotiator from 'negotiator';
import { contentTags } from './contentTags.ts';
import { fileAt, type Found } from './findFile.ts';

/** A form in which a file can be sent: as it is, or packed beforehand. */
export interface Form extends Found {
	readonly tag: string;
	/** How it is packed; undefined where it is as it is. */
	readonly coding?: 'br' | 'gzip';
	/** Whether the file has other forms, too. */
	readonly isOneOfSeveral: boolean;
}

/** What `If-Range` names. */
export const conditionOf = ({ headers }: IncomingMessage): string | undefined => {
	const condition = headers['if-range'];
	return typeof condition === 'string' ? condition.trim() : undefined;
};

/** Which of these a request accepts, the best first; where it makes no difference, in their own order. */
function acceptedBy(request: IncomingMessage, codings: string[]): readonly string[] {
	// The library's types are behind it: they don't know of the order.
	const negotiator: { encodings(available: string[], options: { preferred: string[] }): string[] } =
		new Negotiator(request);
	return negotiator.encodings(codings, { preferred: codings });
}

const packings = [
	['br', '.br'],
	['gzip', '.gz']
] as const;

/** Chooses, for requests to one site, in which form a file is sent. */
export function formChooser(directory: string) {
	const tags = contentTags();
	const tagOf = ({ name, stats }: Found) => tags(path.join(directory, name), stats);

	/** The packed copies of a file, none made before the file itself. */
	async function packedOf(file: Found) {
		const copies = await Promise.all(
			packings.map(async ([coding, end]) => {
				const copy = await fileAt(directory, `${file.name}${end}`);
				return copy && copy.stats.mtimeMs >= file.stats.mtimeMs ? [{ coding, ...copy }] : [];
			})
		);
		return copies.flat();
	}

	/**
	 * The form that the request prefers. A part that is asked for is a part of the file itself, which is what a reader means
	 * who seeks in a table, even where its library takes packed answers; unless `If-Range` names a packed form, of which the
	 * reader then has the beginning.
	 * @throws Error of the file system where it cannot be read
	 */
	return async (request: IncomingMessage, file: Found): Promise<Form> => {
		const packed = await packedOf(file);
		const isOneOfSeveral = packed.length > 0;
		const { range } = request.headers;
		const ifRange = conditionOf(request);
		if (range !== undefined && ifRange !== undefined) {
			for (const form of packed) {
				const tag = await tagOf(form);
				if (tag === ifRange) return { ...form, tag, isOneOfSeveral };
			}
		}
		const codings = [...packed.map(({ coding }) => coding), 'identity'];
		const [preferred] = range === undefined ? acceptedBy(request, codings) : [];
		const form = packed.find(({ coding }) => coding === preferred) ?? file;
		return { ...form, tag: await tagOf(form), isOneOfSeveral };
	};
}
