import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
/** The block of Chinese characters in common use: CJK Unified Ideographs of Unicode. */
const [first, last] = [0x4e00, 0x9fff];

let simplified: Map<string, string> | undefined;

/**
 * Traditional forms of the characters in some names, with the simplified form that the names have (by OpenCC's table of
 * characters): whoever writes 楊 finds 杨.
 */
export function otherForms(names: Iterable<string | null>): Readonly<Record<string, string>> {
	const used = new Set([...names].join(''));
	if (!/\p{Script=Han}/u.test([...used].join(''))) return {};
	if (!simplified) {
		const all = Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
		simplified = new Map(all.map((character) => [character, simplify(character)]));
	}
	return Object.fromEntries(
		[...simplified].filter(([character, form]) => form !== character && used.has(form))
	);
}
