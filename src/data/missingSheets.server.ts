import { allSheets, styleRules } from './chunks.server.ts';
import { componentClasses } from './componentClasses.ts';

let sheetOf: ReadonlyMap<string, string> | undefined;

/**
 * The style sheets that hold rules for what a page draws and that it does not name, below the built site. SvelteKit misses
 * those of a chunk that some script may also load on demand: it walks the chunks depth first, and counts each for who
 * reaches it first.
 * @param html the whole page
 */
export function missingSheets(html: string): readonly string[] {
	if (import.meta.env.DEV) return [];
	sheetOf ??= new Map(
		allSheets().flatMap((file) => [...componentClasses(styleRules([file]))].map((name) => [name, file]))
	);
	const needed = new Set<string>();
	for (const name of componentClasses(html)) {
		const file = sheetOf.get(name);
		if (file !== undefined && !html.includes(`/${file}"`)) needed.add(file);
	}
	return [...needed];
}
