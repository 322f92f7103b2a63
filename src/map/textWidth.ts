/** Advance widths of Source Sans 3 at weight 400, in thousandths of the font size, from its `hmtx` table. */
const asciiAdvances = [
	200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
	497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
	479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
	500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
	338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497
];
const otherAdvances: Readonly<Record<string, number>> = {
	'–': 480,
	'—': 800,
	'‘': 249,
	'’': 249,
	'“': 426,
	'”': 426,
	'…': 948,
	'·': 249,
	'×': 497,
	'€': 497,
	'£': 497,
	'¥': 497
};
/** Wider than nearly all Latin letters; a full square for Chinese and all else unknown. */
const unknownLatin = 700;
const unknown = 1000;
/** How much wider the semibold cut is on average. */
const semibold = 1.03;

/** Width in pixels of a line of text in Source Sans 3, without kerning. */
export function textWidth(text: string, fontSize: number, weight: 400 | 600 = 400): number {
	let thousandths = 0;
	// An accent takes no room of its own.
	for (const character of text.normalize('NFD').replace(/\p{Mark}/gu, '')) {
		thousandths +=
			asciiAdvances[(character.codePointAt(0) ?? 0) - 32] ??
			otherAdvances[character] ??
			(/\p{Script=Latin}/u.test(character) ? unknownLatin : unknown);
	}
	return (thousandths / 1000) * fontSize * (weight === 600 ? semibold : 1);
}
