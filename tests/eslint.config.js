import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Which wing may not reach into which: `atlas` knows only itself, `scripts` stand on it, `src` on both.
 * @param {string} wing
 * @param {{ regex: string, allowTypeImports?: boolean, message: string }[]} patterns
 */
const wall = (wing, patterns) => ({
	files: [`${wing}/**`],
	rules: {
		/** @type {['error', { patterns: typeof patterns }]} */
		'@typescript-eslint/no-restricted-imports': ['error', { patterns }]
	}
});

/** What no file of the site takes. */
const ofSite = [
	{
		regex: '^#scripts/|/scripts/',
		allowTypeImports: true,
		message: 'src/ takes only types of derived data from scripts/.'
	},
	{ regex: '^#tests/|/tests/', message: 'src/ knows nothing of its tests.' }
];
/** What several pictures share knows of no chart, and of nothing that shows one. */
const ofPictures = [
	...ofSite,
	{ regex: '^#src/(charts?|embed|islands|routes)/', message: 'plot/ and map/ know nothing of charts.' }
];

const walls = [
	wall('atlas', [
		{ regex: '^#(?!atlas/)|/(src|scripts|tests)/', message: 'atlas/ imports nothing outside itself.' },
		{ regex: '^[^.#]', allowTypeImports: true, message: 'atlas/ takes only types of a library.' }
	]),
	wall('scripts', [
		{
			regex: '^#(?!atlas/|scripts/)|^\\..*/(src|tests)/|^(svelte|@sveltejs|\\$app)(/|$)',
			message: 'scripts/ stand on atlas/ alone.'
		}
	]),
	wall('src', ofSite),
	wall('src/chart', [
		...ofSite,
		{ regex: '^#src/charts/', message: 'chart/ is what any chart needs: it knows none.' }
	]),
	wall('src/plot', ofPictures),
	wall('src/map', ofPictures)
];

/**
 * A promise is awaited, or its failure answered by name (`inBackground`): it is never dropped. These rules know types, which
 * costs a fresh clone three quarters of a minute; then `--cache` knows each file by its content.
 */
const promises = [
	{
		files: ['{scripts,src,tests}/**/*.ts', 'src/**/*.svelte'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: new URL('..', import.meta.url).pathname,
				extraFileExtensions: ['.svelte']
			}
		},
		/** @type {import('eslint').Linter.RulesRecord} */
		rules: {
			'@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error'
		}
	}
];

/** The rules that decide taste and catch mistakes; `npm run check` runs them. */
export default ts.config(
	{ ignores: ['node_modules/', '.svelte-kit/', 'build/', 'public/', 'atlas/rows.ts'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
	...promises,
	{
		rules: {
			'no-undef': 'off', // TypeScript checks names, and knows its own globals.
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'svelte/no-at-html-tags': 'off', // The outlines of the land are our own markup; nothing else uses it (tested).
			'svelte/no-navigation-without-resolve': 'off', // Every link is followed by tests/site/links.test.ts, under a base path too.
			'svelte/prefer-svelte-reactivity': 'off', // Maps and queries here are made, read and thrown away.
			'svelte/no-useless-mustaches': 'off' // They keep spaces where prettier would drop them.
		}
	},
	...walls
);
