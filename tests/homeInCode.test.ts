import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What belongs to one home jurisdiction, and so into its descriptor and tables. */
const ofOneHome = /\b(?:China|Chinese|CHN|Hong Kong|HKG|Macao|MAC|Taiwan|TWN|Sky Net|Fox Hunt|yuan)\b/;
const comment = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<!:)\/\/.*/g;
/** Where a name is that of a script, or one of all countries. */
const allowed = ['scripts/countries/regions.ts', 'src/components/search/SearchDialog.svelte'];

test('no code names a home jurisdiction: what it says of one stands in the descriptor', () => {
	const files = globSync('{atlas,scripts,src}/**/*.{ts,svelte}').map((file) => file.replaceAll('\\', '/'));
	const faults = files
		.filter((file) => !allowed.includes(file) && file !== 'atlas/rows.ts')
		.flatMap((file) =>
			readFileSync(file, 'utf8')
				.replace(comment, '')
				.split('\n')
				.flatMap((line) => (ofOneHome.test(line) ? [`${file}: ${line.trim()}`] : []))
		);
	expect(files.length).toBeGreaterThan(500);
	expect(faults).toEqual([]);
});
