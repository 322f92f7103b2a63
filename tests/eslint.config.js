import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The rules that decide taste and catch mistakes; `npm run check` runs them. */
export default ts.config(
	{ ignores: ['node_modules/', '.svelte-kit/', 'build/', 'public/', 'src/data/rows.ts'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
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
	}
);
