import { signName } from './signNames.ts';

/**
 * One sign of a text that may be wrong: anything but visible ASCII, the plain blank, the line feed, and the letters that
 * texts in Latin, Greek, Cyrillic or Chinese hold. What it finds is looked at closely; what it does not, is clean.
 */
const SUSPECT =
	/[^\n -~\u00a1-\u00ac\u00ae-\u033f\u0370-\u052f\u2010-\u2027\u2030-\u205e\u2070-\u20ff\u3001-\u3163\u3165-\ud7ff]/;

/** Joiners are part of how these scripts are spelled, and of composed pictographs; selectors choose a form of a sign. */
const JOINS =
	/(?<=[\p{M}\p{Script=Arab}\p{Script=Syrc}\p{Script=Mong}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d](?=\S)/gu;
const SELECTS =
	/(?<=[\p{Ideographic}\p{Emoji}\p{Script=Mong}])(?<![\0-\x7f])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d]/gu;

/**
 * What may stand nowhere in a text: it is not seen, turns the reading direction, or says that a sign is lost. Of a NUL the
 * reader of the file's bytes tells.
 */
const FORBIDDEN =
	/[^\P{Cc}\n\0]|[^\P{Zs} \u3000]|(?<=[\0-\x7f])\u3000|[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}\ufff9-\ufffd\u2800]/u;

const EDGE = /^\s|\s$/u;

/** Whether a text begins or ends in a plain blank or a line feed: the only signs there that are not suspect themselves. */
function hasBareEdge(text: string): boolean {
	return text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32;
}

/** Says of a text that is not empty where it holds a sign that no reader sees or that is lost; null if it is clean. */
export function whyUnclean(text: string): string | null {
	if (!SUSPECT.test(text)) return hasBareEdge(text) ? whyEdge(text) : null;
	if (text.trim() === '') return whyEdge(text);
	const plain = text.replace(JOINS, '').replace(SELECTS, '');
	const found = FORBIDDEN.exec(plain);
	if (found === null) return whyEdge(plain);
	const [sign] = found;
	if (sign === '\ufffd')
		return `holds ${signName(sign)}: a sign was lost when the text was saved in another encoding`;
	if (found.index === 0) return `begins with ${signName(sign)}: remove it`;
	if (found.index + sign.length === plain.length) return `ends with ${signName(sign)}: remove it`;
	const remedy = /\p{Zs}/u.test(sign) ? 'use a plain blank' : 'remove it';
	return `holds ${signName(sign)}: ${remedy}`;
}

function whyEdge(text: string): string | null {
	if (text.trim() === '')
		return `holds nothing but blanks (${signName(text)}): leave the cell empty where something is not known`;
	const edge = EDGE.exec(text);
	if (edge === null) return null;
	return `${edge.index === 0 ? 'begins' : 'ends'} with ${signName(edge[0])}: remove it`;
}
