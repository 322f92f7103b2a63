/**
 * Widths in pixels of the container at which parts of a picture may appear, ascending: the one list, from which both the
 * layouts' own (`src/plot/widths.ts`) and the rules of style (`src/plot/fit.css`) are written.
 */
const widths = [280, 320, 360, 420, 480, 560, 640, 800, 960] as const;

/** TypeScript source with the widths, for what lays pictures out. */
export function fitWidths(): string {
	return `// Written by \`npm run types\` from scripts/emit/fitRules.ts. Change that, not this file.

/**
 * Widths in pixels of the container at which parts of a picture may appear, ascending. Each has its rules in
 * \`src/plot/fit.css\`: an element with \`data-from="480"\` is drawn from 480 px on, one with \`data-until="480"\` below.
 */
export const widths = ${JSON.stringify(widths)} as const;
`;
}

/** The rules of style by which parts of a picture appear at their width. */
export function fitRules(): string {
	// What fits the least width is drawn at any.
	const hidden = widths.slice(1).map(
		(width) => `@container plot (max-width: ${width - 0.1}px) {
	[data-from='${width}'] { display: none; }
}
`
	);
	const later = widths.map(
		(width) => `@container plot (min-width: ${width}px) {
	[data-until='${width}'] { display: none; }
	[data-inside='${width}'] { --name: var(--on-land); --around: var(--land-fill); }
}
`
	);
	return `/*
 * Written by \`npm run types\` from scripts/emit/fitRules.ts. Change that, not this file.
 * \`data-from\` is the width of the container from which on a part is drawn, \`data-until\` that from which on it is not, and
 * \`data-inside\` that from which on a name stands on its own land (src/plot/widths.ts).
 */
[data-from='never'] { display: none; }
[data-inside='0'] { --name: var(--on-land); --around: var(--land-fill); }
${[...hidden, ...later].join('')}`;
}
