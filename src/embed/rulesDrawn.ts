import { componentClasses } from '#src/data/componentClasses.ts';

/** Blocks that hold rules, not declarations. */
const holdsRules = /^@(media|container|supports|layer|scope)\b/;

/** Where the block that opens at `open` closes; a brace within quotes opens and closes none. */
function endOf(css: string, open: number): number {
	let depth = 0;
	let quote = '';
	for (let index = open; index < css.length; index += 1) {
		const char = css[index] ?? '';
		if (char === '\\') index += 1;
		else if (quote !== '') quote = char === quote ? '' : quote;
		else if (char === '"' || char === "'") quote = char;
		else if (char === '{') depth += 1;
		else if (char === '}' && --depth === 0) return index;
	}
	throw new Error(`A block of styles does not close: ${css.slice(open, open + 60)}`);
}

/**
 * The rules of built styles that a page's markup may need: all but those of components that it does not draw. Charts share
 * sheets, and most of a sheet is other charts' then.
 * @param css without comments, as the build writes it
 */
export function rulesDrawn(css: string, markup: string): string {
	const drawn = componentClasses(markup);
	function pick(some: string): string {
		let kept = '';
		for (let start = 0; start < some.length;) {
			const open = some.indexOf('{', start);
			if (open === -1) return kept + some.slice(start);
			const end = endOf(some, open) + 1;
			const head = some.slice(start, open);
			if (holdsRules.test(head.trim())) {
				const inner = pick(some.slice(open + 1, end - 1));
				if (inner !== '') kept += `${head}{${inner}}`;
			} else {
				const marks = componentClasses(head);
				if (marks.size === 0 || !marks.isDisjointFrom(drawn)) kept += some.slice(start, end);
			}
			start = end;
		}
		return kept;
	}
	return pick(css);
}
