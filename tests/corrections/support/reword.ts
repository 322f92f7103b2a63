import { createHash } from 'node:crypto';

/**
 * Characters that take each other's place: of about one width, so that lines break where they did, and of one kind, so
 * that a sentence still begins with a capital letter and ends with its stop.
 */
const lower = ['bdpqnuho', 'agek', 'vycx', 'ijl', 'rtf', 'sz', 'mw'];
const upper = ['BRKXPS', 'ATVYCZ', 'DHNUGOQ', 'EFLJ', 'MW'];
const others = ['0123456789', ':;', '$£€¥', '–-'];
const classes = new Map<string, string>(
	[...lower, ...upper, ...others].flatMap((members) =>
		[...members].map((member) => [member, members] as const)
	)
);

/** Four bytes of a digest, as a number: the same for the same words on every machine. */
const hash = (words: string) => createHash('sha256').update(words).digest().readUInt32BE();

/**
 * Other words of the same length and nearly the same width, which mean nothing: no reader of prose finds in them what
 * it looks for. Different texts of a field stay different.
 * @param field what the text stands in; two fields word the same text differently, so that one found in the other is lost
 */
export function reword(text: string, field: string): string {
	const salt = hash(field);
	return [...text]
		.map((character, position) => {
			if (/\p{Script=Han}/u.test(character)) return String.fromCodePoint((character.codePointAt(0) ?? 0) + 1);
			const members = classes.get(character);
			if (members === undefined) return character;
			// Never by the whole round: each of these characters changes.
			const shift = 1 + ((salt + position * 7) % (members.length - 1));
			return members[(members.indexOf(character) + shift) % members.length] ?? character;
		})
		.join('');
}
